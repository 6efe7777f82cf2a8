import { spawnSync } from 'node:child_process';
import { readContent } from '#catalogue/content.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { base, baseOf, chooseContent, content, drafts, port, portOf } from './command-line/shared-options.ts';

const start = command({
  name: 'npm start',
  zh: '生成网站，并在本机打开',
  en: 'Builds the portal and serves it on this computer',
  options: { base, content, drafts, port },
  async run({ base: written, content: given, port: number, drafts: areShown }) {
    const path = baseOf(written);
    const folder = await chooseContent(given);
    const site = `http://localhost:${portOf(number)}`;
    // A process of its own: what a build of a thousand pages held is given back before the portal is served.
    const build = ['scripts/build.ts', '--base', path, '--content', folder, '--site', site];
    if (areShown) build.push('--drafts');
    const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
    if (status !== 0) return 1;
    const { preview } = await import('astro');
    const server = await preview({ base: path, server: { port: Number(number) }, logLevel: 'error' });
    // The address ends its line: a terminal would take a following （ as part of the link.
    const { value } = (await readContent({ folder })).site;
    console.log(`按 Ctrl+C 停止。${value?.title ?? ''}： http://localhost:${server.port}${path}`);
    return 0;
  },
});

await runCommand(start);
