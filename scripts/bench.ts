import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkContent } from '#catalogue/check/content.ts';
import { Refused } from '#domain/refused.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { CONTENT } from '#catalogue/content-folder.ts';
import { readContent } from '#catalogue/content.ts';
import { valuesOf } from '#catalogue/values.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';

const ROUNDS = 5;

async function measureTime(work: () => unknown): Promise<number> {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) await work();
  return (performance.now() - start) / ROUNDS;
}

const bench = command({
  name: 'npm run bench',
  zh: '一条举措读取、检查和汇总要多久，页面有多大；先运行 npm run build',
  en: 'What a measure costs to read, check and join, and what pages weigh; run npm run build before',
  async run() {
    await stat('dist').catch(() => {
      throw new Refused('没有 dist 文件夹：还没有生成网站。请先运行 npm run build。');
    });
    const content = await readContent({ folder: CONTENT });
    const values = valuesOf(content);
    const measures = content.measures.length;
    const before = process.memoryUsage().heapUsed;
    const catalogue = joinCatalogue(valuesOf(await readContent({ folder: CONTENT })));
    const heap = process.memoryUsage().heapUsed - before;

    const rows: [what: string, figure: string][] = [
      [
        'read a measure (YAML, MDX, schema)',
        `${((await measureTime(() => readContent({ folder: CONTENT }))) / measures).toFixed(2)} ms`,
      ],
      [
        'check a measure against the rest',
        `${((await measureTime(() => checkContent(content))) / measures).toFixed(2)} ms`,
      ],
      ['join a measure', `${((await measureTime(() => joinCatalogue(values))) / measures).toFixed(2)} ms`],
      ['memory of a measure, joined', `${(heap / catalogue.measures.length / 1024).toFixed(0)} KiB`],
    ];

    const [first] = catalogue.measures;
    const longest = [...catalogue.documents].sort((a, b) => b.measures.length - a.measures.length)[0];
    const pages = [
      'index.html',
      'measures/index.html',
      ...(first ? [`measures/${first.id}/index.html`] : []),
      ...(longest ? [`documents/${longest.id}/index.html`] : []),
      'search/index.html',
      'api/v1/measures.json',
    ];
    for (const page of pages) {
      const bytes = await readFile(join('dist', page));
      rows.push([page, `${bytes.length} B, ${gzipSync(bytes).length} B gzip`]);
    }
    const files = await readdir('dist/pagefind', { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map(async (file) => (await readFile(join(file.parentPath, file.name))).length),
    );
    rows.push(['search index, all files', `${sizes.reduce((sum, size) => sum + size, 0)} B in ${sizes.length} files`]);

    for (const [what, figure] of rows) console.log(`${what.padEnd(44)} ${figure}`);
  },
});

await runCommand(bench);
