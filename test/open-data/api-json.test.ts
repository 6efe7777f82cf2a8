import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Measure } from '#catalogue/catalogue.ts';
import { datasets } from '#open-data/datasets.ts';
import { measure as measureRecord } from '#open-data/datasets/measures.ts';
import { jsonOf } from '#open-data/json.ts';
import { addressesAt } from '#views/addresses.ts';
import type { PublishedBody, PublishedDocument, PublishedMeasure, PublishedTheme } from '../support/published-api.ts';
import { found, countyCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await countyCatalogue();
const addresses = addressesAt('/');
const read = <T>(name: keyof typeof datasets) => datasets[name].json({ catalogue, addresses }) as T[];
const measures = read<PublishedMeasure & { readonly group: string; readonly timeliness: string }>('measures');

function measure(id: string) {
  return found(measures, (one) => one.id === id);
}

describe('a measure as programs read it', () => {
  test('has exactly the promised fields', async () => {
    const small = await smallCatalogue();
    const mediation = found(small.measures, ({ number }) => number === '2-2');
    expect(jsonOf(measureRecord, mediation, { catalogue: small, addresses: addressesAt('/ledger/') })).toEqual({
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
      progress: {
        rubric: 2,
        summary: 'unassessed',
        since: null,
        flags: [],
        core: [{ id: 'e1', state: 'unassessed', since: null, by: [], ownAccount: false }],
      },
      timeliness: 'undated',
      url: '/ledger/measures/xinghe-2024/2-2/',
    });
  });

  test('has the words of the source with its own punctuation, line breaks as \\n', () => {
    expect(measure('yunchuan-rules/1').quote).toBe(
      '(1)编制全县政务服务事项清单,2023年10月底前向社会公布,并根据法律法规变化及时调整。',
    );
    expect(measure('yunchuan-rules/1').group).toBe('1.健全事项清单管理制度');
    expect(measure('yunchuan-plan/2-3').quote.split('\n')).toHaveLength(2);
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
    const moved = measures.filter(({ progress }) => progress.summary !== 'unassessed').map(({ id }) => id);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter((id) => !recorded.has(id))).toEqual([]);
  });

  test('has the timeliness of the data date, by its own dates or the term of its document', async () => {
    const small = await smallCatalogue();
    const filing = found(small.measures, ({ number }) => number === '2-1');
    const on = (dataDate: string) =>
      jsonOf(measureRecord, filing, { catalogue: { ...small, site: { ...small.site, dataDate } }, addresses });
    expect(on('2025-12-31')).toMatchObject({ timeliness: 'not-due' });
    expect(on('2026-01-01')).toMatchObject({ timeliness: 'due-passed' });
    expect(measure('yunchuan-rules/1').timeliness).toBe('due-passed');
    expect(measure('yunchuan-article/1-1').timeliness).toBe('undated');
  });
});

describe('the lists', () => {
  const documents = read<PublishedDocument>('documents');

  test('of measures are in document order', () => {
    expect(measures.map(({ id }) => id)).toEqual(catalogue.measures.map(({ id }) => id));
  });

  test('of documents count measures and requirements apart', () => {
    const count = (document: string, kind: Measure['kind']) =>
      catalogue.measures.filter((one) => one.document.id === document && one.kind === kind).length;
    for (const { id, measures: of, requirements } of documents) {
      expect([id, of, requirements]).toEqual([id, count(id, 'measure'), count(id, 'requirement')]);
    }
  });

  test('of themes and bodies name the measures that name them', () => {
    for (const { id, measures: of } of read<PublishedTheme>('themes')) {
      expect(of).toEqual(measures.filter(({ themes }) => themes.includes(id)).map((one) => one.id));
    }
    for (const { id, measures: of } of read<PublishedBody>('bodies')) {
      const named = measures.filter(({ bodies }) => bodies.some((body) => body.id === id));
      expect(of.map((one) => one.id)).toEqual(named.map((one) => one.id));
    }
  });

  test('of elements, statements and searches are those of all measures, in their order', () => {
    const idsOf = (name: 'elements' | 'statements' | 'searches') =>
      read<{ measure: string; id: string }>(name).map(({ measure: of, id }) => `${of} ${id}`);
    expect(idsOf('elements')).toEqual(
      catalogue.measures.flatMap(({ id, elements }) => elements.map((one) => `${id} ${one.id}`)),
    );
    expect(idsOf('statements')).toEqual(
      catalogue.measures.flatMap(({ id, ledger }) =>
        ledger.statements.map((_, at) => `${id} ${id}#statement-${at + 1}`),
      ),
    );
    expect(idsOf('searches')).toEqual(
      catalogue.measures.flatMap(({ id, ledger }) => ledger.searches.map((_, at) => `${id} ${id}#search-${at + 1}`)),
    );
  });
});
