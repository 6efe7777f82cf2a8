import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, BASES, embedsOf, filesOf, pagesOf } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';
import { publishedApi } from '../support/published-api.ts';

const HOST = 'http://portal.invalid';
/** Attributes that a browser follows or loads from. */
const REFERENCES = ['href', 'src', 'action', 'poster', 'data', 'formaction', 'srcset'];
const SELECTOR = REFERENCES.map((name) => `[${name}]`).join(', ');

interface Reference {
  readonly from: string;
  readonly tag: string;
  readonly target: string;
  readonly url: URL;
}

describe.each(BASES)('links of the portal built for %s', (base) => {
  const pages = pagesOf(base);
  const files = new Set(filesOf(BUILT[base]));
  const shown = [...pages, ...embedsOf(base)];
  const ids = new Map(
    shown.map(({ file, document }) => [
      file,
      new Set(document.querySelectorAll('[id]').map((element) => attribute(element, 'id'))),
    ]),
  );
  const references: Reference[] = shown.flatMap(({ address, document }) =>
    document.querySelectorAll(SELECTOR).flatMap((element) =>
      REFERENCES.flatMap((name) => {
        const target = attribute(element, name);
        if (target === undefined) return [];
        return [{ from: address, tag: element.tagName, target, url: new URL(target, HOST + address) }];
      }),
    ),
  );
  const internal = references.filter(({ url }) => url.origin === HOST);
  const fileOf = ({ pathname }: URL) => {
    const path = decodeURIComponent(pathname).slice(base.length);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };
  const told = (wrong: readonly Reference[]) =>
    [...new Set(wrong.map(({ from, target }) => `${from} → ${target}`))].slice(0, 40);

  test('there are links to check', () => {
    expect(internal.length).toBeGreaterThan(30_000);
  });

  test('no address of the portal leaves the path under which it is served', () => {
    expect(told(internal.filter(({ url }) => !url.pathname.startsWith(base)))).toEqual([]);
  });

  test('every internal link leads to a file that exists', () => {
    expect(told(internal.filter(({ url }) => !files.has(fileOf(url))))).toEqual([]);
  });

  test('every anchor leads to an element that exists', () => {
    const anchored = internal.filter(({ url }) => url.hash !== '');
    expect(anchored.length).toBeGreaterThan(1000);
    const dead = anchored.filter(({ url }) => !ids.get(fileOf(url))?.has(decodeURIComponent(url.hash.slice(1))));
    expect(told(dead)).toEqual([]);
  });

  test('every measure that a link asks to compare exists', () => {
    const known = new Set(publishedApi(base).measures.map(({ id }) => id));
    const asked = internal.filter(({ url }) => url.searchParams.has('m'));
    expect(asked.length).toBeGreaterThan(200);
    const dead = asked.filter(
      ({ url }) =>
        !url.searchParams
          .get('m')
          ?.split(',')
          .every((id) => known.has(id)),
    );
    expect(told(dead)).toEqual([]);
  });

  test('the page for unknown addresses links by complete paths, for it is shown at any address', () => {
    const own = references.filter(({ from }) => from.endsWith('/404.html'));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(({ target }) => !/^(?:\/|#|https?:)/u.test(target)).map(({ target }) => target)).toEqual([]);
  });

  test('only links in text lead to other hosts; nothing is loaded from any', () => {
    const foreign = references.filter(({ url }) => url.origin !== HOST);
    expect(told(foreign.filter(({ tag }) => tag !== 'a'))).toEqual([]);
    expect(told(foreign.filter(({ url }) => !['http:', 'https:'].includes(url.protocol)))).toEqual([]);
  });

  test('no style sheet loads anything', () => {
    const sheets = [...files].filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const loading = sheets.filter((file) => /@import|url\(/u.test(readFileSync(join(BUILT[base], file), 'utf8')));
    expect(loading).toEqual([]);
    expect(pages.filter(({ html }) => /<style|style="[^"]*url\(/u.test(html)).map(({ file }) => file)).toEqual([]);
  });
});
