import { readFile } from 'node:fs/promises';
import { bytesOfPackages, lockedPackages } from '#files/locked-packages.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';

const MEGABYTE = 1_000_000;

const dependencies = command({
  name: 'npm run dependencies',
  zh: '列出锁定的软件包：多少个、许可、要在安装时运行程序的、没有校验值的、占多少空间',
  en: 'Lists the locked packages: how many, their licences, those that run programs when installed, those without a hash, and their size',
  arguments: {},
  options: { all: { zh: '逐个列出', en: 'each package' } },
  async run({ all }) {
    const packages = lockedPackages(await readFile('package-lock.json', 'utf8'));
    const names = (some: typeof packages) => some.map(({ name }) => name).join('、') || '没有';
    if (all)
      for (const { name, version, licence } of packages) console.log(`${name} ${version} ${licence ?? '未说明许可'}`);
    console.log(
      `软件包：${packages.length} 个，其中 ${packages.filter((one) => one.isForDevelopment).length} 个只用于开发和测试。`,
    );
    const licences = Map.groupBy(packages, ({ licence }) => licence ?? '未说明');
    const counted = [...licences].map(([licence, some]) => [licence, some.length] as const).sort((a, b) => b[1] - a[1]);
    console.log(`许可：${counted.map(([licence, count]) => `${licence} ${count}`).join('、')}。`);
    console.log(`安装时要运行程序：${names(packages.filter(({ hasScript }) => hasScript))}。`);
    console.log(`没有校验值：${names(packages.filter(({ integrity }) => integrity === undefined))}。`);
    console.log(`node_modules：${Math.round((await bytesOfPackages('node_modules')) / MEGABYTE)} MB。`);
    return 0;
  },
});

await runCommand(dependencies);
