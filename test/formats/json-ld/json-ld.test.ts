import { describe, expect, test } from 'vitest';
import { describeDocument } from '#formats/json-ld/document.ts';
import { describeMeasure } from '#formats/json-ld/measure.ts';
import { addressesAt } from '#views/addresses.ts';
import { pageJsonLd, scriptText } from '#views/json-ld.ts';
import { found, realCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const addresses = addressesAt('/ledger/');
const from = { catalogue, addresses, origin: undefined };
const documentOf = (id: string) =>
  describeDocument(
    found(catalogue.documents, (one) => one.id === id),
    from,
  );
const measureOf = (id: string) =>
  describeMeasure(
    found(catalogue.measures, (one) => one.id === id),
    from,
  );

describe('a document', () => {
  test('tells the facts that its record knows', () => {
    expect(documentOf('moj-2018')).toMatchObject({
      '@type': 'Legislation',
      '@id': '/ledger/documents/moj-2018/#work',
      legislationIdentifier: '司发〔2018〕1号',
      legislationDate: '2018-01-23',
      legislationPassedBy: { '@type': 'Organization', name: '司法部' },
      legislationJurisdiction: '全国',
    });
  });

  test.each([
    ['in-force', 'https://schema.org/InForce'],
    ['repealed', 'https://schema.org/NotInForce'],
    ['replaced', 'https://schema.org/NotInForce'],
    ['amended', undefined],
    ['term-over', undefined],
    ['unknown', undefined],
  ] as const)('that is %s has the legal force %s', (state, force) => {
    const document = found(catalogue.documents, ({ id }) => id === 'moj-2018');
    const told = describeDocument({ ...document, validity: { state } }, from);
    expect('legislationLegalForce' in told ? told.legislationLegalForce : undefined).toEqual(force && { '@id': force });
  });

  test('leaves out what is not known, instead of saying so where a fact belongs', () => {
    const shenzhen = documentOf('shenzhen-2020');
    for (const property of ['legislationIdentifier', 'legislationDate', 'legislationPassedBy', 'datePublished']) {
      expect(shenzhen).not.toHaveProperty(property);
    }
    expect(shenzhen).toHaveProperty('disambiguatingDescription', expect.stringContaining('存档文本没有题名'));
    const facts = catalogue.documents.map((document) => JSON.stringify({ ...documentOf(document.id), hasPart: [] }));
    expect(facts.filter((text) => /"(?:未载明|未查明|不适用)/u.test(text))).toEqual([]);
  });

  test('is no legislation where it is a signed article, and names no newspaper that nobody knows', () => {
    const article = documentOf('yanan-article');
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      author: { '@type': 'Person', name: '胡立平', jobTitle: '陕西省延安市人民检察院党组书记、检察长' },
    });
    expect(JSON.stringify(article)).not.toMatch(/Legislation|publisher|未载明/u);
  });

  test('has all its measures as parts', () => {
    for (const document of catalogue.documents) {
      const { hasPart } = documentOf(document.id) as unknown as { hasPart: { '@id': string }[] };
      expect(hasPart.map((part) => part['@id'])).toEqual(
        document.measures.map(({ id }) => `/ledger/measures/${id}/#work`),
      );
    }
  });
});

describe('a measure', () => {
  test('is part of its document, with the hash of its words and a summary that is marked as ours', () => {
    const measure = found(catalogue.measures, ({ id }) => id === 'shenzhen-2020/8');
    expect(measureOf('shenzhen-2020/8')).toMatchObject({
      '@type': 'Legislation',
      abstract: `司改台账的说明，非原文：${measure.summary}`,
      identifier: [{ value: 'shenzhen-2020/8' }, { value: measure.quoteSha256 }],
      isPartOf: { '@type': 'Legislation', '@id': '/ledger/documents/shenzhen-2020/#work' },
    });
    expect(measureOf('yanan-article/2-2')).toMatchObject({
      '@type': 'Quotation',
      isPartOf: { '@type': 'NewsArticle' },
    });
  });

  test('carries no words of an article but its author’s name, our title and our summary', () => {
    const measure = found(catalogue.measures, ({ id }) => id === 'yanan-article/2-2');
    expect(measureOf(measure.id)).not.toHaveProperty('text');
  });
});

describe('a page', () => {
  const page = { title: '题', description: '述', crumbs: [{ name: '文件', href: '/ledger/documents/' }] };

  test('no text in it ends the script', () => {
    const text = scriptText({ name: '</script><!-- <script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><!-- <script>' });
    expect(pageJsonLd(catalogue.site, { ...page, title: '</script>' }, '/ledger/a/', from)).not.toContain('</');
  });

  test('with a host: full addresses', () => {
    const text = pageJsonLd(catalogue.site, page, '/ledger/a/', {
      addresses,
      origin: new URL('https://portal.example'),
    });
    expect(text).toContain('"@id":"https://portal.example/ledger/a/"');
    expect(text).not.toMatch(/"@id":"\//u);
  });

  test.each(['/ledger/404/', '/ledger/404.html'])('%s, shown at any address, tells nothing', (path) => {
    expect(pageJsonLd(catalogue.site, page, path, from)).toBeUndefined();
  });
});
