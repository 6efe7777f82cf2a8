import { isEarlier, lastDay } from '#domain/calendar.ts';
import type { Element, Showing } from '#domain/element.ts';
import type { Evidence, EvidenceKind } from '#domain/evidence.ts';
import type { Problem } from '#domain/problem.ts';
import type { Content } from '../content.ts';
import { startOf } from '../join.ts';
import type { ReadFile } from '../registry.ts';

/** Each ledger: its measure and elements exist, its dates are possible and its ids are unique. */
export function checkLedgers(content: Content): Problem[] {
  const measures = new Map(
    content.measures.map(({ names, value }) => [
      `${names.document}/${value?.number ?? names.number}`,
      value?.elements ?? UNREAD,
    ]),
  );
  return [
    ...content.documents.flatMap((document) => misplacedIn(document, content)),
    ...content.progress.flatMap((file) => [
      ...measureProblems(file, measures),
      ...coverageProblems(file, measures),
      ...recordedProblems(file, content.site.value?.dataDate),
    ]),
    ...repeatedIds(content.progress),
  ];
}

type LedgerFile = ReadFile<'progress'>;

/** Stands for the elements of a measure that cannot be read: nobody knows what they are. */
const UNREAD: Elements = [];

type Elements = readonly Pick<Element, 'id' | 'shownBy'>[];

function measureProblems(ledger: LedgerFile, measures: ReadonlyMap<string, Elements>): Problem[] {
  const { file } = ledger;
  const { document, number } = ledger.names;
  const elements = measures.get(`${document}/${number}`);
  if (elements === UNREAD) return [];
  if (!elements) {
    return [{ file, line: 1, what: `没有举措 ${document}/${number}`, instead: '请把文件名改为已有举措的编号' }];
  }
  const known = elements.map(({ id }) => id);
  const naming = [
    ...evidenceOf(ledger).map((one, at) => ({ whose: `证据 ${one.id} `, path: ['evidence', at, 'elements'], one })),
    ...(ledger.value?.searches ?? []).map((one, at) => ({
      whose: `第 ${at + 1} 次检索`,
      path: ['searches', at, 'elements'],
      one,
    })),
  ];
  return naming.flatMap(({ whose, path, one }) =>
    one.elements
      .filter((element) => !known.includes(element))
      .map((element) => ({
        file,
        line: ledger.lineOf(path),
        what: `${whose}涉及的要素 ${element} 不存在`,
        instead: `可用的要素：${known.join('、')}`,
      })),
  );
}

/** Whether a record shows all that is promised, told where it could show a promise kept, and not claimed where it cannot. */
function coverageProblems(ledger: LedgerFile, measures: ReadonlyMap<string, Elements>): Problem[] {
  const { document, number } = ledger.names;
  const elements = measures.get(`${document}/${number}`) ?? [];
  return evidenceOf(ledger).flatMap((evidence, at): Problem[] => {
    const { id, kind, tier, covers, period } = evidence;
    const says = (field: string, what: string, instead: string): Problem[] => [
      { file: ledger.file, line: ledger.lineOf(['evidence', at, field]), what, instead },
    ];
    if (covers === 'whole' && tier === 'T5') {
      return says('covers', `证据 ${id} 来自 T5，却写着 covers: whole`, 'T5 的来源最多到已部署，请改写 part 或删去');
    }
    if (covers === undefined && mayKeep(evidence, elements)) {
      const instead = '请写上 covers：whole（承诺的文字所要求的都有了）或 part（只有一部分）';
      return says('kind', `证据 ${id} 可能说明承诺已经做到，却没有写 covers`, instead);
    }
    if (kind === 'report-published' && period === undefined) {
      return says('kind', `证据 ${id} 是定期报告，却没有写是哪一期`, '请补上 period，如 2021-Q1');
    }
    return [];
  });
}

/** From which tiers a direct record of a kind could show a promise kept, and of which promises. */
const keeping: Partial<Record<EvidenceKind, { readonly tiers: readonly string[]; readonly shows?: Showing }>> = {
  'instrument-issued': { tiers: ['T1'] },
  'institution-set-up': { tiers: ['T1', 'T2'] },
  'figure-reported': { tiers: ['T1', 'T2'], shows: 'figure' },
};

function mayKeep({ kind, scope, tier, elements: named }: Evidence, elements: Elements): boolean {
  const may = keeping[kind];
  if (scope !== 'direct' || !may?.tiers.includes(tier)) return false;
  const about = named.length === 0 ? elements : elements.filter(({ id }) => named.includes(id));
  return may.shows === undefined || about.some(({ shownBy }) => shownBy === may.shows);
}

/** A fact after the source that tells it, and one entered before it happened or was published. */
function recordedProblems(ledger: LedgerFile, dataDate: string | undefined): Problem[] {
  const { evidence = [], statements = [] } = ledger.value ?? {};
  const dated = [
    ...evidence.map((one, at) => ({
      ...one,
      whose: `证据 ${one.id} `,
      path: ['evidence', at],
      isForetold: isForetold(one),
    })),
    ...statements.map((one, at) => ({
      ...one,
      whose: `第 ${at + 1} 条官方表述`,
      path: ['statements', at],
      isForetold: false,
    })),
  ];
  return dated.flatMap(({ whose, path, date, recorded, source, isForetold }): Problem[] => {
    const says = (field: string, what: string): Problem[] => [
      {
        file: ledger.file,
        line: ledger.lineOf([...path, field]),
        what: `${whose}的${what}`,
        instead: '请核对这两个日期',
      },
    ];
    // A date after the data date is told as that.
    if (dataDate !== undefined && isEarlier(dataDate, date)) return [];
    if (source.date && isEarlier(source.date, date) && !isForetold) {
      return says('date', `日期 ${date} 晚于来源的发布日期 ${source.date}`);
    }
    return isEarlier(recorded, date) ? says('recorded', `录入日期 ${recorded} 早于事实的日期 ${date}`) : [];
  });
}

/** Whether a source may tell of a day after it: an instrument from when it is in force, or something said to begin on that day. */
function isForetold({ kind, statement }: Evidence): boolean {
  return kind === 'instrument-issued' || /[日月年]起/u.test(statement);
}

/** From how many records on that a date contradicts, it is that date which is taken for wrong: one problem, not one for each record. */
export const MANY = 10;

/** Records before the document whose promise they keep, or after the one they lead up to. */
function misplacedIn(document: ReadFile<'documents'>, content: Content): Problem[] {
  const { issued, published } = document.value ?? {};
  // Metadata that contradict themselves are told as such; nothing can be held against them.
  if (issued?.date && published?.date && isEarlier(published.date, issued.date)) return [];
  if (issued?.date && isEarlier(content.site.value?.dataDate ?? issued.date, issued.date)) return [];
  const from = document.value && startOf(document.value);
  if (from === undefined) return [];
  const ledgers = content.progress.filter(({ names }) => names.document === document.names.document);
  const misplaced = ledgers.flatMap((ledger) => misplacedEvidence(ledger, from));
  const [first] = misplaced;
  if (misplaced.length <= MANY || !first) return misplaced;
  const path = document.value?.issued.date === from ? ['issued'] : ['term', 'from'];
  const what = `文件的日期 ${from} 与 ${misplaced.length} 条证据的先后对不上，如 ${first.file} 第 ${first.line} 行`;
  return [{ file: document.file, line: document.lineOf(path), what, instead: '请先核对文件的日期' }];
}

function misplacedEvidence(ledger: LedgerFile, from: string): Problem[] {
  return evidenceOf(ledger).flatMap((evidence, at): Problem[] => {
    const place = { file: ledger.file, line: ledger.lineOf(['evidence', at, 'date']) };
    if (evidence.scope === 'direct' && lastDay(evidence.date) < from) {
      const what = `证据 ${evidence.id} 早于文件（${from}），却标为直接证据`;
      return [{ ...place, what, instead: '文件之前的事实只能标为 background' }];
    }
    if (evidence.scope === 'background' && evidence.date > lastDay(from)) {
      const what = `证据 ${evidence.id} 晚于文件（${from}），却标为背景`;
      return [{ ...place, what, instead: '关于上级、全国或别处的标为 context，关于本条的标为 direct' }];
    }
    return [];
  });
}

function repeatedIds(ledgers: readonly LedgerFile[]): Problem[] {
  const seen = new Map<string, string>();
  return ledgers.flatMap((ledger) =>
    evidenceOf(ledger).flatMap(({ id }, at): Problem[] => {
      const earlier = seen.get(id);
      if (earlier === undefined) {
        seen.set(id, ledger.file);
        return [];
      }
      return [
        {
          file: ledger.file,
          line: ledger.lineOf(['evidence', at, 'id']),
          what: `证据编号 ${id} 已在 ${earlier} 用过`,
          instead: '请换一个没有用过的编号',
        },
      ];
    }),
  );
}

function evidenceOf(ledger: LedgerFile): readonly Evidence[] {
  return ledger.value?.evidence ?? [];
}
