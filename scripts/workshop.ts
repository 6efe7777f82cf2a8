import { randomBytes } from 'node:crypto';
import { contentProblems } from '#formats/content-problems.ts';
import { serveWorkshop } from '#workshop/desk/serve.ts';
import { workshop } from '#words/workshop.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { chooseContent, content, portOf } from './command-line/shared-options.ts';

const workshopCommand = command({
  name: 'npm run workshop',
  zh: '在浏览器里把文件变成草稿：看清每一段归到哪里，再写入',
  en: 'Turns files into drafts in the browser, showing where each paragraph goes before anything is written',
  options: {
    content,
    port: {
      value: '端口',
      default: '0',
      zh: '本机的端口，0 是任一空闲的',
      en: 'port of this computer, 0 for any that is free',
    },
  },
  async run({ content: given, port }) {
    const place = { folder: await chooseContent(given) };
    const token = randomBytes(16).toString('hex');
    const { address } = await serveWorkshop(place, { port: portOf(port), token, problemsOf: contentProblems });
    console.log(`${workshop.title}： ${address}\n${workshop.local}`);
    await new Promise(() => undefined);
  },
});

await runCommand(workshopCommand);
