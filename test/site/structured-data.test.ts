import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '#archive/fingerprint.ts';
import { progressNames } from '#text/names.ts';
import { attribute, BASES, builtJson, filesOf, lineOf, pageAt, type Base } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';
import { KINDS_OF_PAGE } from '../support/kinds-of-page.ts';
import { expanded, problemsOf, type ExpandedNode } from '../support/schema-org.ts';

const HOST = 'https://portal.example';
const SCHEMA = 'http://schema.org/';

interface Page {
  readonly address: string;
  readonly file: string;
  readonly html: string;
}

/** Every page of a built portal, as text: what is asked of it stands in one script. */
const pagesIn = (base: Base): Page[] =>
  filesOf(BUILT[base])
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      address: base + file.replace(/(?<=^|\/)index\.html$/u, ''),
      html: readFileSync(join(BUILT[base], file), 'utf8'),
    }));

/** Pages that have no address of their own, or are shown within those of others. */
const isApart = ({ file }: Page) => file === '404.html' || file.startsWith('embed/');

const scriptsOf = ({ html }: Page) =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)].map(([, text = '']) => text);

const nodesOf = async (page: Page) => expanded(scriptsOf(page)[0] ?? '{}', HOST + page.address);

function* within(value: unknown): Generator<ExpandedNode> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as ExpandedNode;
  for (const child of Object.values(value)) yield* within(child);
}

describe.each(BASES)('structured data of the portal built for %s', (base) => {
  const all = pagesIn(base);
  const pages = all.filter((page) => !isApart(page));
  const files = new Set(filesOf(BUILT[base]));

  test('stand once on every page that has an address', () => {
    expect(pages.length).toBeGreaterThan(600);
    expect(pages.filter((page) => scriptsOf(page).length !== 1).map(({ file }) => file)).toEqual([]);
    const apart = all.filter((page) => isApart(page) && scriptsOf(page).length > 0);
    expect(apart.map(({ file }) => file)).toEqual([]);
  });

  test('say only what schema.org’s vocabulary knows, where it belongs', async () => {
    const wrong = new Set<string>();
    for (const page of pages) {
      for (const problem of (await nodesOf(page)).flatMap(problemsOf)) wrong.add(`${page.file}: ${problem}`);
    }
    expect([...wrong].slice(0, 40)).toEqual([]);
  });

  test('name pages and files that exist, under the path of the portal, and no host that the build was not told', async () => {
    const dead = new Set<string>();
    let seen = 0;
    for (const page of pages) {
      for (const node of within(await nodesOf(page))) {
        const id = node['@id'];
        if (id === undefined || !id.startsWith(HOST)) continue;
        seen += 1;
        const path = decodeURIComponent(new URL(id).pathname);
        const file = path.slice(base.length);
        const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
        if (!path.startsWith(base) || !files.has(target)) dead.add(`${page.file}: ${id}`);
      }
      if (scriptsOf(page)[0]?.includes(HOST)) dead.add(`${page.file} knows the host`);
    }
    expect(seen).toBeGreaterThan(3000);
    expect([...dead].slice(0, 40)).toEqual([]);
  });
});

describe('each page tells', () => {
  const typesOf = async (address: string) => (await nodesOf(pageAt(address))).flatMap((node) => node['@type'] ?? []);

  test.each([
    ['/', ['WebSite']],
    ['/documents/', ['CollectionPage']],
    ['/documents/moj-2018/', ['WebPage', 'Legislation']],
    ['/documents/wuhan-article/', ['WebPage', 'NewsArticle']],
    ['/measures/by/theme/enforcement/', ['CollectionPage']],
    ['/measures/moj-2018/1/', ['WebPage', 'Legislation']],
    ['/measures/zibo-2021/3-1/', ['WebPage', 'Legislation']],
    ['/measures/yanan-article/2-2/', ['WebPage', 'Quotation']],
    ['/themes/enforcement/', ['CollectionPage']],
    ['/bodies/shenzhen-intermediate-court/', ['CollectionPage']],
    ['/search/', ['SearchResultsPage']],
    ['/about/', ['AboutPage']],
    ['/glossary/', ['WebPage', 'DefinedTermSet']],
    ['/data/', ['WebPage', 'Dataset']],
  ])('%s: what it is', async (address, types) => {
    expect(await typesOf(address)).toEqual(types.map((type) => SCHEMA + type));
  });

  const kinds = Object.values(KINDS_OF_PAGE).filter((path) => path !== '' && !/[?]|nothing/u.test(path));

  test.each(kinds)('/%s: the way from home that its readers see, and itself', (path) => {
    const page = pageAt(`/${path}`);
    const seen = page.document
      .querySelectorAll('.breadcrumbs a')
      .map((link) => ({ name: lineOf(link), href: attribute(link, 'href') }))
      .filter(({ href }, at, all) => at === 0 || href !== all[at - 1]?.href);
    const [{ breadcrumb, name }] = (JSON.parse(scriptsOf(page)[0] ?? '') as never)['@graph'] as [
      { name: string; breadcrumb: { itemListElement: { position: number; name: string; item: { '@id': string } }[] } },
    ];
    expect(breadcrumb.itemListElement.map((step) => ({ name: step.name, href: step.item['@id'] }))).toEqual([
      ...seen,
      { name, href: page.address },
    ]);
    expect(breadcrumb.itemListElement.map(({ position }) => position)).toEqual(
      [...seen.keys(), seen.length].map((at) => at + 1),
    );
    expect(lineOf(page.document.querySelector('title') as never)).toBe(`${name} - 司改台账`);
  });

  test('no state, on whatever page: schema.org has no word that means one', () => {
    const states = Object.values(progressNames).filter((name) => !['未核定', '试点'].includes(name));
    const measures = pagesIn('/').filter(({ address }) => /^\/measures\/(?!by\/)./u.test(address));
    expect(measures).toHaveLength(236);
    const telling = measures.flatMap((page) => {
      const text = (scriptsOf(page)[0] ?? '').replaceAll(/"(?:abstract|name|alternateName)":"[^"]*"/gu, '');
      return [...states, 'legislationLegalForce', 'creativeWorkStatus', 'InForce']
        .filter((word) => text.includes(word))
        .map((word) => `${page.file}: ${word}`);
    });
    expect(telling).toEqual([]);
  });
});

describe('the files of the open data', () => {
  interface Download {
    readonly contentUrl: string;
    readonly contentSize: string;
    readonly sha256: string;
  }
  const bytesAt = (address: string) => readFileSync(join(BUILT['/'], new URL(address, `${HOST}/data/`).pathname));

  test('have the sizes and hashes that /data/ tells', () => {
    const [, dataset] = (JSON.parse(scriptsOf(pageAt('/data/'))[0] ?? '') as never)['@graph'] as [
      unknown,
      { distribution: Download[]; hasPart: { distribution: Download[] }[] },
    ];
    const downloads = [dataset, ...dataset.hasPart].flatMap(({ distribution }) => distribution);
    expect(downloads).toHaveLength(2 + 6 * 2);
    for (const { contentUrl, contentSize, sha256 } of downloads) {
      const bytes = bytesAt(contentUrl);
      expect([contentUrl, contentSize, sha256]).toEqual([contentUrl, `${bytes.length} B`, sha256Of(bytes)]);
    }
  });

  test('have the sizes and hashes that the catalogue tells', () => {
    const catalog = builtJson<{
      'dcat:dataset': {
        'dcat:distribution': {
          'dcat:downloadURL': string;
          'dcat:byteSize': number;
          'spdx:checksum': { 'spdx:checksumValue': string };
          'dcterms:conformsTo'?: string[];
        }[];
      }[];
    }>('data/catalog.jsonld');
    const distributions = catalog['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution']);
    expect(distributions).toHaveLength(2 + 6 * 2 + 5);
    for (const one of distributions) {
      const bytes = bytesAt(one['dcat:downloadURL']);
      expect([one['dcat:downloadURL'], one['dcat:byteSize'], one['spdx:checksum']['spdx:checksumValue']]).toEqual([
        one['dcat:downloadURL'],
        bytes.length,
        sha256Of(bytes),
      ]);
      for (const standard of one['dcterms:conformsTo'] ?? []) {
        if (!standard.startsWith('https:')) expect(bytesAt(standard).length).toBeGreaterThan(100);
      }
    }
  });
});
