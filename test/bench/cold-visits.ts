import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { median, type Download } from './engine.ts';

/** A folder, and the address at which test/support/static-server.ts serves it. */
export interface Served {
  readonly folder: string;
  readonly address: string;
}

const TEXT = /\.(?:html|css|js|json|svg|xml|txt)$/u;

/**
 * The median bytes of visits, one for each query, each in a browser profile of its own; `visit` opens the page and waits for the first
 * result. Every response body counts, as `count` may narrow them by path: pages, styles, fonts, icons, scripts, indexes.
 */
export async function coldVisits(
  browser: Browser,
  { folder, address }: Served,
  queries: readonly string[],
  visit: (page: Page, query: string) => Promise<void>,
  count: (file: string) => boolean = () => true,
): Promise<Download> {
  const downloads: Download[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const files = await requestedFrom(address, async () => visit(await context.newPage(), query));
    await context.close();
    const bodies = files
      .map((file) => (existsSync(join(folder, file)) ? file : '404.html'))
      .filter(count)
      .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
    downloads.push({
      asServed: bodies.reduce((sum, { bytes }) => sum + bytes.length, 0),
      compressed: bodies.reduce((sum, { file, bytes }) => sum + compressed(file, bytes), 0),
    });
  }
  return {
    asServed: median(downloads.map(({ asServed }) => asServed)),
    compressed: median(downloads.map((download) => download.compressed)),
  };
}

/** The files that a server of this process was asked for. It sees what a page does not tell: requests of workers, icons. */
async function requestedFrom(address: string, work: () => Promise<void>): Promise<string[]> {
  const { host } = new URL(address);
  const files: string[] = [];
  const note = (message: unknown) => {
    const { request } = message as { request: IncomingMessage };
    if (request.headers.host !== host) return;
    const path = decodeURIComponent(new URL(request.url ?? '/', address).pathname.slice(1));
    files.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  };
  subscribe('http.server.request.start', note);
  try {
    await work();
  } finally {
    unsubscribe('http.server.request.start', note);
  }
  return files;
}

function compressed(file: string, bytes: Buffer): number {
  return TEXT.test(file) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}
