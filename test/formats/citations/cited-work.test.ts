import { describe, expect, test } from 'vitest';
import { citedDocument, citedMeasure, wholeTitle, type CitingPortal } from '#formats/citations/cited-work.ts';
import { citationMetaTags, citationView } from '#formats/citations/page-parts.ts';
import { addressesAt } from '#views/addresses.ts';
import { archivedCatalogue, HELD } from '../../fixtures/archive.ts';
import { found, realCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const from = (origin?: string): CitingPortal => ({
  catalogue,
  addresses: addressesAt('/ledger/'),
  origin: origin === undefined ? undefined : new URL(origin),
});
const measure = (id: string) => found(catalogue.measures, (one) => one.id === id);
const document = (id: string) => found(catalogue.documents, (one) => one.id === id);

describe('a cited measure', () => {
  test('names organ, title, the source’s heading, number, date, paragraph and permalink', () => {
    expect(citedMeasure(measure('moj-2018/16'), from('https://ledger.example.org'))).toMatchObject({
      key: 'moj-2018-16',
      kind: 'official',
      creator: '司法部',
      title: '关于加快推进司法行政改革的意见',
      part: '推进“互联网+公共法律服务”工作',
      paragraphs: '第35段',
      number: '司发〔2018〕1号',
      date: '2018-01-23',
      address: 'https://ledger.example.org/ledger/measures/moj-2018/16/',
      dataDate: catalogue.site.dataDate,
    });
  });

  test('carries the hash of its words, the data date, and why its date is believed', () => {
    const { quoteSha256 } = measure('moj-2018/16');
    const { remarks } = citedMeasure(measure('moj-2018/16'), from());
    expect(remarks).toContain(`本条原文的 SHA-256：${quoteSha256}`);
    expect(remarks).toContain(`数据日期：${catalogue.site.dataDate}`);
    expect(remarks).toContain('成文日期：存档文本未载日期；据2018年3月2日《法制日报》等报道“1月23日”出台');
  });

  test('of an article has its author, and no newspaper, day or number that the source does not have', () => {
    const work = citedMeasure(measure('wuhan-article/1-1'), from());
    expect(work).toMatchObject({ kind: 'article', creator: '刘太平', title: '全面推动司法责任制走深走实' });
    expect([work.date, work.number]).toEqual([undefined, undefined]);
    expect(work.remarks).toContain('来源：报纸署名文章（报纸名称、日期和版次未载明）');
  });

  test('has a path where the host is not known', () => {
    expect(citedMeasure(measure('moj-2018/16'), from()).address).toBe('/ledger/measures/moj-2018/16/');
  });
});

test('what a document does not state is neither said nor guessed, and the portal’s own title is in brackets', () => {
  const work = citedDocument(document('shenzhen-2020'), from());
  expect([work.creator, work.number, work.date]).toEqual([undefined, undefined, undefined]);
  expect(work.title).toBe('[深圳法院行动方案]');
  expect(work.remarks.join()).toContain('未载明（正文由市中级法院司法改革领导小组统一领导实施）');
});

test('no two works have the same key, or the same whole title and paragraph', () => {
  const works = [
    ...catalogue.documents.map((one) => citedDocument(one, from())),
    ...catalogue.measures.map((one) => citedMeasure(one, from())),
  ];
  expect(new Set(works.map(({ key }) => key)).size).toBe(works.length);
  expect(new Set(works.map((work) => `${wholeTitle(work)} ${work.paragraphs}`)).size).toBe(works.length);
});

test('the latest snapshot that holds the very words is named with the hash of its zip, and none where the words changed', async () => {
  const archived = await archivedCatalogue();
  const told = { catalogue: archived, addresses: addressesAt('/'), origin: undefined };
  const filing = found(archived.measures, ({ id }) => id === 'xinghe-2024/2-1');
  const held = { ...filing, quoteSha256: HELD['2026-01-15'].measures['xinghe-2024/2-1']?.quote ?? '' };
  const [, second] = archived.archive;
  expect(citedMeasure(held, told).remarks.at(-1)).toBe(
    `存档（数据日期 2026-01-15）：https://archive.example.org/2026-01-15/reform-ledger-2026-01-15.zip SHA-256：${second?.packages[1]?.sha256}`,
  );
  expect(citedMeasure(filing, told).remarks.join()).not.toContain('存档（');
});

describe('what pages say of it', () => {
  const contents = (name: string, id: string, origin?: string) =>
    citationMetaTags(citedMeasure(measure(id), from(origin))).flatMap((tag) =>
      tag.name === name ? [tag.content] : [],
    );

  test('programs take an official document for a report and an article for one of a newspaper', () => {
    expect(contents('DC.type', 'moj-2018/16')).toEqual(['report']);
    expect(contents('citation_technical_report_institution', 'moj-2018/16')).toEqual(['司法部']);
    expect(contents('citation_publication_date', 'moj-2018/16')).toEqual(['2018/01/23']);
    expect(contents('DC.type', 'wuhan-article/1-1')).toEqual(['newspaperArticle']);
    expect(contents('citation_technical_report_institution', 'wuhan-article/1-1')).toEqual([]);
  });

  test('a date that the source does not state is said to be so, lest programs take another of the page’s for it', () => {
    expect(contents('DC.date', 'moj-2018/16')).toEqual(['2018-01-23']);
    for (const id of ['shenzhen-2020/8', 'wuhan-article/1-1']) {
      expect(contents('DC.date', id)).toEqual(['未载明']);
      expect(contents('citation_publication_date', id)).toEqual([]);
    }
  });

  test('an address is given only where it is complete', () => {
    expect(contents('citation_public_url', 'moj-2018/16')).toEqual([]);
    expect(contents('citation_public_url', 'moj-2018/16', 'https://a.example')).toEqual([
      'https://a.example/ledger/measures/moj-2018/16/',
    ]);
  });

  test('the block says where the host is missing', () => {
    const path = '/ledger/measures/moj-2018/16/';
    const block = (origin?: string) =>
      citationView(citedMeasure(measure('moj-2018/16'), from(origin)), path, addressesAt('/ledger/'));
    expect(block()).toMatchObject({ hostless: true, permalink: { name: path, href: path } });
    expect(block('https://a.example')).toMatchObject({
      hostless: false,
      permalink: { name: `https://a.example${path}`, href: path },
    });
    expect(block().files.map(({ href }) => href)).toContain('/ledger/cite/moj-2018/16.csl.json');
  });
});
