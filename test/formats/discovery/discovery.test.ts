import { XMLParser } from 'fast-xml-parser';
import remarkParse from 'remark-parse';
import robotsParser from 'robots-parser';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { guideText } from '#formats/discovery/guide.ts';
import { robotsText } from '#formats/discovery/robots.ts';
import { pagePaths, sitemapOf } from '#formats/discovery/sitemap.ts';
import { addressesAt } from '#views/addresses.ts';
import { realCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const addresses = addressesAt('/ledger/');
const origin = new URL('https://portal.example');

describe('robots.txt', () => {
  test('lets everybody read everything, and names the sitemap', () => {
    const robots = robotsParser('https://portal.example/robots.txt', robotsText(addressesAt('/'), origin));
    expect(robots.isAllowed('https://portal.example/measures/moj-2018/1/', 'AnyBot')).toBe(true);
    expect(robots.getSitemaps()).toEqual(['https://portal.example/sitemap.xml']);
  });

  test('names no sitemap where the host is not known', () => {
    expect(
      robotsParser('https://portal.example/robots.txt', robotsText(addressesAt('/'), undefined)).getSitemaps(),
    ).toEqual([]);
  });

  test('under a path says that crawlers read the one at the root', () => {
    expect(robotsText(addresses, origin)).toMatch(/^\uFEFF# /u);
    expect(robotsText(addressesAt('/'), origin)).toMatch(/^[\x20-\x7E\n]+$/u);
    expect(robotsText(addresses, origin)).toContain('# 爬虫只读网站根目录的 /robots.txt。本站在 /ledger/ 下');
  });
});

describe('the sitemap', () => {
  const files = [
    'index.html',
    '404.html',
    'embed/chart/x/index.html',
    'measures/moj-2018/21/index.html',
    'about/index.html',
    'a.css',
  ];
  const { urlset } = new XMLParser().parse(sitemapOf(pagePaths(files), catalogue, addresses, origin)) as {
    urlset: { url: { loc: string; lastmod?: string }[] };
  };

  test('lists pages by their full addresses, and neither the page for unknown addresses nor those shown within others', () => {
    expect(urlset.url.map(({ loc }) => loc)).toEqual([
      'https://portal.example/ledger/',
      'https://portal.example/ledger/about/',
      'https://portal.example/ledger/measures/moj-2018/21/',
    ]);
  });

  test('leaves out a page that only says that a measure was removed', () => {
    const removed = [{ id: 'moj-2018/21', title: '撤下的', date: '2026-01-01', why: '合并为一条', instead: [] }];
    const xml = sitemapOf(pagePaths(files), { ...catalogue, removed }, addresses, origin);
    expect([xml.includes('/about/'), xml.includes('moj-2018/21')]).toEqual([true, false]);
  });

  test('tells the last change where the content knows one', () => {
    const measure = catalogue.measures.find(({ id }) => id === 'moj-2018/21');
    const recorded = measure?.ledger.evidence
      .map((evidence) => evidence.recorded)
      .sort()
      .at(-1);
    expect(urlset.url.map(({ lastmod }) => lastmod)).toEqual([undefined, undefined, recorded]);
  });

  test('refuses more pages than a sitemap holds', () => {
    const many = Array.from({ length: 50_001 }, (_, at) => `${at}/`);
    expect(() => sitemapOf(many, catalogue, addresses, origin)).toThrow(
      '网站有 50001 个页面，一份 sitemap.xml 最多列 50000 个',
    );
  });
});

describe('llms.txt', () => {
  const text = guideText(catalogue, { addresses, origin });
  const { children } = unified()
    .use(remarkParse)
    .parse(text.replace(/^\uFEFF/u, ''));

  test('has the form of llmstxt.org: a title, a summary, notes without headings, then lists of links', () => {
    const [title, summary, ...rest] = children;
    expect([title, summary]).toMatchObject([{ type: 'heading', depth: 1 }, { type: 'blockquote' }]);
    const at = rest.findIndex(({ type }) => type === 'heading');
    expect(at).toBeGreaterThan(0);
    const sections = rest.slice(at);
    expect(sections.map((node) => (node.type === 'heading' ? node.depth : node.type))).toEqual(
      sections.map((_, index) => (index % 2 === 0 ? 2 : 'list')),
    );
    for (const list of sections.filter(({ type }) => type === 'list')) {
      for (const item of 'children' in list ? list.children : []) {
        expect(item).toMatchObject({
          children: [
            {
              type: 'paragraph',
              children: [{ type: 'link' }, { type: 'text', value: expect.stringMatching(/^: ./u) }],
            },
          ],
        });
      }
    }
  });

  test('is read as UTF-8 from any server, and its title begins a line for whoever does not know the mark', () => {
    expect(text.startsWith('\uFEFF\n# ')).toBe(true);
  });

  test('leads to what was newly recorded', () => {
    expect(text).toContain('[新录入](https://portal.example/ledger/new/)');
  });

  test('says what an unassessed state is not', () => {
    expect(text).toContain('“未核定”的意思是没有可以用来核定的直接证据，不代表未落实。不要把它转述成“没有做”');
  });

  test('links in full where the host is known, otherwise relative to itself', () => {
    expect(text).toContain('](https://portal.example/ledger/data/)');
    expect(guideText(catalogue, { addresses, origin: undefined })).toContain('](data/)');
  });
});
