import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { recordedOf } from '#catalogue/join.ts';
import type { Ledger } from '#domain/evidence.ts';
import { assess, history } from '#domain/measure-state.ts';
import { evidenceSchema } from '#domain/evidence.ts';
import { smallCatalogue } from '../fixtures/catalogues.ts';

/** A text that XML and iCalendar both have to escape, with characters that neither can carry. */
export const AWKWARD = '统计了 <80% & >90%> 的 "案件"；其中, 一件\\两件 ]]> 完\u0007毕\uFFFF';
export const AWKWARD_CARRIED = '统计了 <80% & >90%> 的 "案件"；其中, 一件\\两件 ]]> 完\uFFFD毕\uFFFD';

const rule = evidenceSchema.parse({
  id: 'ev-1',
  elements: ['e1'],
  date: '2024-05',
  // Entered after the younger fact.
  recorded: '2025-07-20',
  kind: 'instrument-issued',
  scope: 'direct',
  tier: 'T1',
  covers: 'whole',
  ownReport: true,
  statement: AWKWARD,
  source: {
    title: '星河区规定 <试行>',
    publisher: '星河区人民法院',
    url: 'https://court.example/规定?a=1&b=2',
    date: '2024-05-20',
  },
  reliability: 'official',
  note: '月份据 <公报>。',
});
const figure = evidenceSchema.parse({
  ...rule,
  id: 'ev-2',
  date: '2025-06-30',
  recorded: '2025-07-10',
  kind: 'figure-reported',
  statement: '网上立案率为 85%，由第三方统计。',
  value: 85,
  unit: '%',
  source: { title: '统计公报', publisher: '星河区统计局' },
  note: undefined,
});

/** The small portal with two changes of one measure, one of another by a search, a due date that can be read twice, and corrections. */
export async function portalWithChanges(): Promise<Catalogue> {
  const small = await smallCatalogue();
  const { dataDate } = small.site;
  const ledgers: Readonly<Record<string, Ledger>> = {
    'xinghe-2024/2-1': { evidence: [rule, figure], statements: [], searches: [] },
    'xinghe-2024/2-2': {
      evidence: [],
      statements: [],
      searches: [{ date: '2025-03-04', where: '法院网站', queries: ['调解'], found: false, elements: [] }],
    },
  };
  const measures = small.measures.map((measure): Measure => {
    const ledger = ledgers[measure.id] ?? measure.ledger;
    const recorded = recordedOf(measure.elements, ledger, measure.document);
    const elements = measure.elements.map((element) =>
      element.due
        ? { ...element, due: { ...element.due, other: { date: '2026-12-31', why: '也可读作次年底' } } }
        : element,
    );
    return {
      ...measure,
      ledger,
      elements,
      assessment: assess(recorded, dataDate),
      history: history(recorded, dataDate),
    };
  });
  const [document] = small.documents;
  if (!document) throw new Error('the small portal has a document');
  const changed = {
    ...document,
    measures: [] as Measure[],
    term: { due: '2026-12-31', words: '到2026年底', binds: 'tasks' as const },
  };
  changed.measures.push(...measures.map((measure) => ({ ...measure, document: changed })));
  return {
    ...small,
    documents: [changed],
    measures: changed.measures,
    corrections: [
      { date: '2025-08-01', record: 'ev-1', what: '改正了日期 <月份>', why: '原来写错 & 已核对' },
      { date: '2025-08-01', record: 'ev-1', what: '再次改正', why: '仍有一处写错' },
      { date: '2025-08-02', record: 'ev-gone', what: '撤下记录', why: '来源撤回' },
    ],
  };
}
