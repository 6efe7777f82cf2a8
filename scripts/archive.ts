import { parseArgs } from 'node:util';
import { addSnapshot } from '#archive/publish/add.ts';
import { problemReport } from '#domain/problem.ts';
import { writeFiles } from '#intake/write-files.ts';

const USAGE = `用法：
  npm run archive -- add <manifest.json> --address https://…/ --published YYYY-MM-DD   把已发布的存档登记到 content/archive.yaml
    --address    可以取得 zip 和 WACZ 的文件夹的网址，以 / 结尾
    --published  发布的日期`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const given = argumentsOf(args);
  const [command, manifest, ...rest] = given?.positionals ?? [];
  const { address, published, root = '.' } = given?.values ?? {};
  if (command !== 'add' || !manifest || rest.length > 0 || !address || !published) {
    console.error(USAGE);
    return 1;
  }
  const added = await addSnapshot(root, manifest, { address, published });
  if ('problems' in added) {
    console.error(`${problemReport(added.problems)}\n什么也没有写入。`);
    return 1;
  }
  await writeFiles(root, added.files);
  console.log(`已登记数据日期 ${added.entry.date} 的存档；写入 ${[...added.files.keys()].join('、')}`);
  return 0;
}

function argumentsOf(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { address: text, published: text, root: text } });
  } catch {
    return undefined;
  }
}
