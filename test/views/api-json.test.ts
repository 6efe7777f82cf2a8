import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { apiSchemas } from '#domain/api.ts';
import { addressesAt } from '#views/addresses.ts';
import { bodiesJson, documentsJson, measureJson, measuresJson, themesJson } from '#views/api.ts';
import { found, realCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const addresses = addressesAt('/');
const measures = measuresJson(catalogue, addresses);

function measure(id: string) {
  return found(measures, (one) => one.id === id);
}

describe('a measure as programs read it', () => {
  test('has exactly the promised fields', async () => {
    const small = await smallCatalogue();
    const mediation = found(small.measures, ({ number }) => number === '2-2');
    expect(measureJson(mediation, addressesAt('/ledger/'), '2026-01-15')).toEqual({
      id: 'xinghe-2024/2-2',
      document: 'xinghe-2024',
      number: '2-2',
      kind: 'measure',
      heading: '健全调解机制',
      quote: '(二)健全调解机制。每季度通报一次调解情况。',
      quoteSha256: createHash('sha256').update('(二)健全调解机制。每季度通报一次调解情况。').digest('hex'),
      title: '每季度通报调解情况',
      summary: '健全调解机制，每个季度通报一次调解的情况。',
      chapter: '二、主要任务',
      group: '',
      themes: ['dispute-resolution', 'litigation-services'],
      bodies: [
        { id: 'xinghe-court', role: 'lead' },
        { id: 'mediation-committees', role: 'participant' },
      ],
      elements: mediation.elements,
      progress: { state: 'unassessed', since: null, rubric: 1 },
      timeliness: 'undated',
      url: '/ledger/measures/xinghe-2024/2-2/',
    });
  });

  test('has the words of the source with its own punctuation, line breaks as \\n', () => {
    expect(measure('moj-2018/56').quote).toContain('各省(自治区、直辖市)');
    expect(measure('moj-2018/56').group).toBe('(二)建设完备的公共法律服务体系 / 15.健全社会普法宣传教育机制');
    expect(measures.filter(({ quote }) => /[\r\u2028]/u.test(quote))).toEqual([]);
  });

  test('has a hash of the UTF-8 bytes of its quotation', () => {
    for (const { quote, quoteSha256 } of measures) {
      expect(createHash('sha256').update(Buffer.from(quote, 'utf8')).digest('hex')).toBe(quoteSha256);
    }
  });

  test('has no progress but what evidence or a logged search shows', () => {
    const recorded = new Set(
      catalogue.measures
        .filter(({ ledger }) => ledger.evidence.length + ledger.searches.length > 0)
        .map(({ id }) => id),
    );
    const moved = measures.filter(({ progress }) => progress.state !== 'unassessed').map(({ id }) => id);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((id) => !recorded.has(id))).toEqual([]);
  });

  test('has the timeliness of the data date, by its own dates or the term of its document', async () => {
    const small = await smallCatalogue();
    const filing = found(small.measures, ({ number }) => number === '2-1');
    expect(measureJson(filing, addresses, '2025-12-31').timeliness).toBe('not-due');
    expect(measureJson(filing, addresses, '2026-01-01').timeliness).toBe('past-due');
    expect(measure('yancheng-2019/2-5').timeliness).toBe('past-due');
    expect(measure('wuhan-article/1-1').timeliness).toBe('undated');
  });
});

describe('the lists', () => {
  const lists = {
    measures,
    documents: documentsJson(catalogue, addresses),
    themes: themesJson(catalogue, addresses),
    bodies: bodiesJson(catalogue, addresses),
  };

  test.each(['measures', 'documents', 'themes', 'bodies'] as const)('of %s are what their schema says', (name) => {
    expect(apiSchemas[name].safeParse(JSON.parse(JSON.stringify(lists[name]))).error).toBeUndefined();
  });

  test('of measures are in document order', () => {
    expect(measures.map(({ id }) => id)).toEqual(catalogue.measures.map(({ id }) => id));
    expect(measures).toHaveLength(236);
  });

  test('of documents count measures and requirements apart', () => {
    const counts = lists.documents.map(({ id, measures: of, requirements }) => [id, of, requirements]);
    expect(counts).toContainEqual(['moj-2018', 91, 3]);
    expect(counts).toContainEqual(['wuhan-article', 8, 0]);
  });

  test('of themes and bodies name the measures that name them', () => {
    for (const { id, measures: of } of lists.themes) {
      expect(of).toEqual(measures.filter(({ themes }) => themes.includes(id)).map((one) => one.id));
    }
    for (const { id, measures: of } of lists.bodies) {
      const named = measures.filter(({ bodies }) => bodies.some((body) => body.id === id));
      expect(of.map((one) => one.id)).toEqual(named.map((one) => one.id));
    }
  });
});
