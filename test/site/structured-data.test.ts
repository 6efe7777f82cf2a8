import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '#files/hash.ts';
import { datasets, sheets } from '#open-data/datasets.ts';
import { stateNames } from '#words/names.ts';
import { attribute, builtJson, filesOf, lineOf, pageAt } from '../support/built-pages.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { expanded, problemsOf, type ExpandedNode } from '../support/schema-org.ts';
import { catalogueOf, PORTAL, PORTALS, type BuiltPortal } from '../support/portals.ts';

const HOST = 'https://portal.example';
const SCHEMA = 'http://schema.org/';

interface Page {
  readonly address: string;
  readonly file: string;
  readonly html: string;
}

/** Every page of a built portal, as text: what is asked of it stands in one script. */
const pagesIn = ({ base, folder }: BuiltPortal): Page[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      address: base + file.replace(/(?<=^|\/)index\.html$/u, ''),
      html: readFileSync(join(folder, file), 'utf8'),
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

describe.each(PORTALS)('structured data of the portal built for $base', (portal) => {
  const { base, folder } = portal;
  const all = pagesIn(portal);
  const pages = all.filter((page) => !isApart(page));
  const files = new Set(filesOf(folder));

  test('stand once on every page that has an address', () => {
    expect(pages.length).toBeGreaterThan(100);
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
    expect(seen).toBeGreaterThan(2 * pages.length);
    expect([...dead].slice(0, 40)).toEqual([]);
  });
});

describe('each page tells', async () => {
  const typesOf = async (address: string) => (await nodesOf(pageAt(address))).flatMap((node) => node['@type'] ?? []);

  test.each([
    ['/', ['WebSite']],
    ['/documents/', ['CollectionPage']],
    ['/documents/yunchuan-plan/', ['WebPage', 'Legislation']],
    ['/documents/yunchuan-article/', ['WebPage', 'NewsArticle']],
    ['/measures/by/theme/credit/', ['CollectionPage']],
    ['/measures/yunchuan-rules/1/', ['WebPage', 'Legislation']],
    ['/measures/yunchuan-plan/3-1/', ['WebPage', 'Legislation']],
    ['/measures/yunchuan-article/2-1/', ['WebPage', 'Quotation']],
    ['/themes/credit/', ['CollectionPage']],
    ['/bodies/yunchuan-court/', ['CollectionPage']],
    ['/search/', ['SearchResultsPage']],
    ['/about/', ['AboutPage']],
    ['/glossary/', ['WebPage', 'DefinedTermSet']],
    ['/data/', ['WebPage', 'Dataset']],
  ])('%s: what it is', async (address, types) => {
    expect(await typesOf(address)).toEqual(types.map((type) => SCHEMA + type));
  });

  const kinds = Object.values(kindsOfPage(await catalogueOf(PORTAL))).filter(
    (path) => path !== '' && !/[?]|nothing/u.test(path),
  );

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
    expect(lineOf(page.document.querySelector('title') as never)).toBe(`${name} - 云川营商台账`);
  });

  test('no state, on whatever page: schema.org has no word that means one', () => {
    const states = Object.values(stateNames).filter((name) => !['未核定', '试点'].includes(name));
    const measures = pagesIn(PORTAL).filter(({ address }) => /^\/measures\/(?!by\/)./u.test(address));
    expect(measures.length).toBeGreaterThan(14);
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
  const bytesAt = (address: string) => readFileSync(join(PORTAL.folder, new URL(address, `${HOST}/data/`).pathname));

  test('have the sizes and hashes that /data/ tells', () => {
    const [, dataset] = (JSON.parse(scriptsOf(pageAt('/data/'))[0] ?? '') as never)['@graph'] as [
      unknown,
      { distribution: Download[]; hasPart: { distribution: Download[] }[] },
    ];
    const downloads = [dataset, ...dataset.hasPart].flatMap(({ distribution }) => distribution);
    expect(downloads).toHaveLength(2 + sheets.size * 2);
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
    expect(distributions).toHaveLength(2 + sheets.size * 2 + Object.keys(datasets).length);
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
