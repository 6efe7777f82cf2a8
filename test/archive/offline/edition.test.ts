import { gunzipSync, gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { offlineEdition } from '#archive/offline/edition.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (body: string) =>
  bytes(`<!doctype html><html><head></head><body><a class="skip" href="#main">跳到正文</a>${body}</body></html>`);
const register = { entries: [{ href: '/l/measures/a/1/', title: '举措' }], files: { words: 'words.1.json.gz' } };
const measure = page(
  '<h1>举措</h1><p data-compare="place">一</p><blockquote data-compare="quote"><a href="/l/">首页</a><a href="#p-1">1</a></blockquote><p>其余</p>',
);
const site = new Map([
  ['index.html', page('<a href="/l/measures/a/1/">一</a><script type="module" src="/l/_astro/a.js"></script>')],
  ['404.html', page('')],
  ['opensearch.xml', bytes('<xml/>')],
  ['compare/index.html', page('<compare-page data-measure="/l/measures/{id}/"></compare-page>')],
  ['search/index.html', page('<search-page data-index="/l/pagefind/" data-files="/l/search/"></search-page>')],
  ['search/register.0123456789.json.gz', gzipSync(bytes(JSON.stringify(register)))],
  ['pagefind/wasm.pagefind', Uint8Array.of(0, 255, 1)],
  ['measures/a/1/index.html', measure],
  ['api/v1/ledger.json', bytes('{"a":1}')],
  ['verify/texts.json', bytes('{"documents":[]}')],
  ['_astro/a.js', bytes('import{b}from"./b.js";document.title=b;fetch("x")')],
  ['_astro/b.js', bytes('export const b="题";')],
]);
const edition = await offlineEdition(site, { base: '/l/', site: 'https://example.org/l/', dataDate: '2026-11-21' });
const textOf = (path: string) => new TextDecoder().decode(edition.get(path));

/** What the scripts of the edition carry, as a page that loads them has it. */
function carried(path: string): { text?: string; base64?: string } | undefined {
  const self: { carriedFiles?: Map<string, { text?: string; base64?: string }> } = {};
  // The script names the map without its owner, as pages have it.
  new Function(
    'self',
    `with (self) { ${textOf(path.startsWith('pagefind/') ? 'offline/pagefind.js' : path.startsWith('search/') ? 'offline/search.js' : `offline/${path}.js`)} }`,
  )(self);
  return self.carriedFiles?.get(path);
}

describe('the offline edition', () => {
  test('leaves out what only a host or a browser that is online can use', () => {
    expect([...edition.keys()].filter((path) => /^(?:404|opensearch|pagefind|_astro)/u.test(path))).toEqual([]);
  });

  test('gives the living address of each page', () => {
    expect(textOf('measures/a/1/index.html')).toContain('<a href="https://example.org/l/measures/a/1/">');
    expect(textOf('index.html')).toContain('<a href="https://example.org/l/">');
  });

  test('makes one plain script of a module and what it imports, with files for what it fetches', () => {
    const [, path = ''] = /src="(offline\/scripts\/[0-9a-f]{12}\.js)"/u.exec(textOf('index.html')) ?? [];
    expect(textOf(path)).toContain(String.raw`document.title="\u9898"`);
    expect(textOf(path)).toContain('carriedFiles');
    expect(textOf(path)).not.toMatch(/\bimport\b/u);
  });

  test('carries what is fetched: bytes as they are, the ledger and the texts of quotations as text', () => {
    expect(carried('pagefind/wasm.pagefind')?.base64).toBe(Buffer.from([0, 255, 1]).toString('base64'));
    expect(carried('api/v1/ledger.json')?.text).toBe('{"a":1}');
    expect(carried('verify/texts.json')?.text).toBe('{"documents":[]}');
  });

  test('leads from the search page to the files of measures', () => {
    const packed = Buffer.from(carried('search/register.0123456789.json.gz')?.base64 ?? '', 'base64');
    expect(JSON.parse(new TextDecoder().decode(gunzipSync(packed)))).toEqual({
      entries: [{ href: '../measures/a/1/index.html', title: '举措' }],
      files: { words: 'words.1.json.gz' },
    });
    expect(textOf('search/index.html')).toContain('data-index="../pagefind/" data-files="./"');
  });

  test('carries of a measure what is compared, with the addresses that the comparing page needs', () => {
    expect(carried('measures/a/1/index.html')?.text).toBe(
      '<h1>举措</h1>\n<p data-compare="place">一</p>\n<blockquote data-compare="quote"><a href="../index.html">首页</a><a href="#p-1">1</a></blockquote>',
    );
    expect(textOf('compare/index.html')).toContain('data-measure="../measures/{id}/index.html"');
  });
});
