import { addSnapshot } from '#archive/publish/add.ts';
import { writeFiles } from '#files/write-files.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { chooseContent, content } from './command-line/shared-options.ts';

const add = command({
  name: 'npm run archive -- add',
  zh: '把已发布的存档登记到内容文件夹的 archive.yaml',
  en: 'Records a published snapshot in archive.yaml of the content folder',
  arguments: {
    manifest: {
      value: 'manifest.json',
      zh: '制作存档时写出的 manifest.json',
      en: 'the manifest.json that was made with the snapshot',
    },
  },
  options: {
    address: {
      value: 'https://…/',
      isRequired: true,
      zh: '可以取得 zip 和 WACZ 的文件夹的网址，以 / 结尾',
      en: 'address of the folder that holds the zip and the WACZ, with a closing slash',
    },
    published: { value: 'YYYY-MM-DD', isRequired: true, zh: '发布的日期', en: 'day of publication' },
    content,
  },
  closing: '什么也没有写入。',
  async run({ manifest, address, published, content: given }) {
    const { entry, files } = await addSnapshot({ folder: await chooseContent(given) }, manifest, {
      address,
      published,
    });
    await writeFiles('.', files);
    console.log(`已登记数据日期 ${entry.date} 的存档；写入 ${[...files.keys()].join('、')}`);
  },
});

await runCommand([add]);
