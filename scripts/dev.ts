import { showDrafts } from '#catalogue/content-folder.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import {
  base,
  baseOf,
  chooseContent,
  content,
  drafts,
  forgetVariablesOfVite,
  port,
  portOf,
} from './command-line/shared-options.ts';

const develop = command({
  name: 'npm run dev',
  zh: '边改边看：改动随即出现在浏览器里',
  en: 'Shows changes in the browser as they are made',
  options: {
    base,
    content,
    drafts,
    port,
    host: { zh: '让同一网络里的其他设备也能打开', en: 'opens it to other devices of the network' },
  },
  async run({ base: written, content: given, port: number, host, drafts: areShown }) {
    const path = baseOf(written);
    await chooseContent(given);
    if (areShown) showDrafts();
    forgetVariablesOfVite();
    const { dev } = await import('astro');
    await dev({ base: path, server: { port: portOf(number), host } });
  },
});

await runCommand(develop);
