import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, embedsOf, filesOf, pagesOf } from '../../support/built-pages.ts';
import { publishedApi } from '../../support/published-api.ts';

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

describe.each(inject('portals'))('links of the portal built for $base', (portal) => {
  const { base, folder } = portal;
  const pages = pagesOf(portal);
  const files = new Set(filesOf(folder));
  const shown = [...pages, ...embedsOf(portal)];
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

  test('no address of the portal leaves the path under which it is served', () => {
    expect(internal.length).toBeGreaterThan(shown.length);
    expect(told(internal.filter(({ url }) => !url.pathname.startsWith(base)))).toEqual([]);
  });

  test('every internal link leads to a file that exists', () => {
    expect(told(internal.filter(({ url }) => !files.has(fileOf(url))))).toEqual([]);
  });

  test('every anchor leads to an element that exists', () => {
    const anchored = internal.filter(({ url }) => url.hash !== '');
    expect(anchored.length).toBeGreaterThan(pages.length);
    const dead = anchored.filter(({ url }) => !ids.get(fileOf(url))?.has(decodeURIComponent(url.hash.slice(1))));
    expect(told(dead)).toEqual([]);
  });

  test('every measure that a link asks to compare exists', () => {
    const known = new Set(publishedApi(portal).measures.map(({ id }) => id));
    const asked = internal.filter(({ url }) => url.searchParams.has('m'));
    expect(asked.length).toBeGreaterThan(0);
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
    // An address of the kind `data:` is its own content.
    const foreign = references.filter(({ url }) => url.origin !== HOST && url.protocol !== 'data:');
    expect(told(foreign.filter(({ tag }) => tag !== 'a'))).toEqual([]);
    expect(told(foreign.filter(({ url }) => !['http:', 'https:', 'mailto:'].includes(url.protocol)))).toEqual([]);
  });

  test('no style sheet loads anything', () => {
    const sheets = [...files].filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const loading = sheets.filter((file) => /@import|url\(/u.test(readFileSync(join(folder, file), 'utf8')));
    expect(loading).toEqual([]);
    expect(pages.filter(({ html }) => /<style|style="[^"]*url\(/u.test(html)).map(({ file }) => file)).toEqual([]);
  });
});
