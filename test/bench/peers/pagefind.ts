import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { serveStatic } from '../../support/static-server.ts';
import { coldVisits } from '../cold-visits.ts';
import type { Answer, Engine, MeasureText } from '../engine.ts';

/** What is used of Pagefind's browser module. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** A page with nothing on it but the language by which Pagefind chooses its index. Its icon is empty, so that none is asked for. */
const PAGE =
  '<!doctype html><html lang="zh"><head><title>Pagefind</title><link rel="icon" href="data:,"></head></html>';

/** Pagefind as it comes: one page a measure, indexed without options, searched in `browser` with `pagefind.search`. */
export async function pagefind(browser: Browser, texts: readonly MeasureText[]): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pagefind-'));
  await writeIndex(texts, join(folder, 'pagefind'));
  await Promise.all(['index.html', '404.html'].map((file) => writeFile(join(folder, file), PAGE)));
  const server = await serveStatic(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address);
  return {
    name: 'Pagefind as it comes',
    counted:
      'bytes: a cold visit to an empty page that searches and reads the first result, with pagefind.js, worker, WebAssembly and index files; no Pagefind interface, styles or fonts. Time: pagefind.search, without reading the results.',
    answer: (query) => answered(page, query),
    download: (queries) =>
      coldVisits(browser, { folder, address: server.address }, queries, async (visitor, query) => {
        await visitor.goto(server.address);
        await visitor.evaluate(ask, { query, wanted: 1 });
      }),
    async close() {
      await context.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function writeIndex(texts: readonly MeasureText[], outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    for (const { id, quote } of texts) {
      const content = `<!doctype html><html lang="zh"><body><p>${escaped(quote)}</p></body></html>`;
      const added = await index.addHTMLFile({ url: `/${id}/`, content });
      if (added.errors.length > 0) throw new Error(`${id}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  } finally {
    await close();
  }
}

async function answered(page: Page, query: string): Promise<Answer> {
  const { urls, milliseconds } = await page.evaluate(ask, { query, wanted: 20 });
  return { measures: urls.map((url) => url.slice(1, -1)), milliseconds };
}

/** Runs in the page. */
async function ask({ query, wanted }: { query: string; wanted: number }): Promise<{
  urls: string[];
  milliseconds: number;
}> {
  const { search } = (await import(new URL('/pagefind/pagefind.js', location.href).href)) as Pagefind;
  const start = performance.now();
  const { results } = await search(query);
  const milliseconds = performance.now() - start;
  const read = await Promise.all(results.slice(0, wanted).map((result) => result.data()));
  return { urls: read.map(({ url }) => url), milliseconds };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
