import { mkdir, stat } from 'node:fs/promises';
import { CONTENT } from '#catalogue/content-folder.ts';
import { readContent } from '#catalogue/content.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { valuesOf } from '#catalogue/values.ts';
import { Refused } from '#domain/refused.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';

const screenshot = command({
  name: 'npm run screenshot',
  zh: '由生成的网站重画 README 里的图片：首页和证据最多的一条举措；先运行 npm run build',
  en: 'Draws the pictures of the README anew from the built portal: its home page and the measure with most evidence; run npm run build before',
  async run() {
    await stat('dist').catch(() => {
      throw new Refused('没有 dist 文件夹：还没有生成网站。请先运行 npm run build。');
    });
    const { measures } = joinCatalogue(valuesOf(await readContent({ folder: CONTENT })));
    const evidence = measures.map(({ ledger }) => ledger.evidence.length);
    const shown = measures[evidence.indexOf(Math.max(...evidence))];
    const pictures = [
      { path: '', file: 'home.png', width: 1280, height: 800 },
      ...(shown ? [{ path: `measures/${shown.id}/`, file: 'measure.png', width: 1280, height: 1000 }] : []),
    ];
    await mkdir('docs', { recursive: true });
    const { launchChromium } = await import('../test/support/programs.ts');
    const { serveStatic } = await import('../test/support/static-server.ts');
    const server = await serveStatic('dist');
    const browser = await launchChromium();
    try {
      for (const { path, file, width, height } of pictures) {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
        await page.goto(server.address + path);
        await page.screenshot({ path: `docs/${file}` });
        await page.close();
        console.log(`docs/${file}`);
      }
    } finally {
      await browser.close();
      await server.close();
    }
  },
});

await runCommand(screenshot);
