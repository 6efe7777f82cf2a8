import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const place = () => mkdtempSync(join(tmpdir(), '发布 publish-'));

/** Writes a small site whose pages name assets of their own edition, as those of a built portal do, and each other. */
export function writeSite(folder: string, edition: string, pages: readonly string[]): string {
  const names = ['css', 'js'].map((kind) => `_astro/look.${edition}.${kind}`);
  const links = pages.map((page) => `<a href="/measures/${page}/">${page}</a>`).join('');
  const page = `<!doctype html><title>${edition}</title><link href="/${names[0]}"><script src="/${names[1]}"></script>${links}`;
  const files: Record<string, string> = {
    'index.html': page,
    '404.html': page,
    'measures/index.html': page,
    ...Object.fromEntries(pages.map((one) => [`measures/${one}/index.html`, page])),
    ...Object.fromEntries(names.map((name) => [name, edition])),
    'api/v1/measures.json': JSON.stringify({ edition, pages }),
    'data/measures.csv': `id\n${pages.join('\n')}\n`,
    'feeds/all.atom': `<feed>${edition}</feed>`,
    'sitemap.xml': pages.map((one) => `/measures/${one}/`).join('\n'),
    'build.json': JSON.stringify({ dataDate: '2026-11-30', inputs: edition.padEnd(64, '0'), base: '/', site: null }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The files of a folder with their text, but for what the programme keeps there. */
export function textsIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.published/'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What a reader who begins at the home page finds broken: a page or a thing that a page names and that is not there, or not whole. */
export function brokenFor(folder: string): string[] {
  const seen = new Set<string>();
  const queue = ['index.html'];
  const broken: string[] = [];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
    if (text === '') broken.push(path);
    const edition = /\.(\w+)\.(?:css|js)$/u.exec(path)?.[1];
    if (edition !== undefined && text !== edition) broken.push(`${path} is not whole`);
    if (!path.endsWith('.html')) continue;
    for (const [, name = ''] of text.matchAll(/(?:href|src)="\/([^"]+)"/gu)) {
      const next = name.replace(/\/$/u, '/index.html');
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return broken;
}
