import { x } from 'xastscript';
import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { feedEntries } from '#words/feed-entries.ts';
import type { Correction } from '#domain/correction.ts';
import type { Addresses } from '#views/addresses.ts';
import { measureContent } from './change-entry.ts';
import type { Entry } from './entry.ts';
import { sentenceContent } from './sentence.ts';

const words = feedEntries.correction;

/** The corrections of released records as entries. The register only grows, so a record and which of its corrections it is name one. */
export function correctionEntries({ corrections, measures, site }: Catalogue, addresses: Addresses): Entry[] {
  const before = new Map<string, number>();
  return corrections.map((correction) => {
    const { date, record, what, why } = correction;
    const count = (before.get(record) ?? 0) + 1;
    before.set(record, count);
    const measure = measureOf(correction, measures);
    return {
      key: `correction ${record} ${count}`,
      kind: 'correction',
      title: words.title(record, measure?.title),
      day: date,
      measure,
      reached: [],
      bySearch: false,
      page: measure ? addresses.measure(measure.id) : addresses.corrections,
      sources: [],
      content: (reference) => [
        x('p', words.sentence(date, record, what)),
        x('p', words.reason(why)),
        ...(measure ? [measureContent(measure, addresses, reference)] : []),
        x('p', sentenceContent(words.all(site.dataDate), { corrections: reference(addresses.corrections) })),
      ],
    };
  });
}

/** Evidence is named by its own id, a statement or a search by its measure: `文件/编号#statement-1`. */
function measureOf({ record }: Correction, measures: readonly Measure[]): Measure | undefined {
  const [measure] = record.split('#');
  return measures.find(({ id, ledger }) => id === measure || ledger.evidence.some((one) => one.id === record));
}
