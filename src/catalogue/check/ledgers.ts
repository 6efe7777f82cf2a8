import { lastDay } from '#domain/calendar.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { Problem } from '#domain/problem.ts';
import type { Content, LedgerFile } from '#records/content.ts';
import { sha256 } from '#source-text/archive-hash.ts';

/** Each ledger: its measure and elements exist, its dates are possible, its ids are unique, and what was released stands. */
export function checkLedgers(content: Content): Problem[] {
  const measures = new Map(
    content.measures.map(({ document, record }) => [
      `${document}/${record.value?.number}`,
      record.value?.elements ?? [],
    ]),
  );
  return [
    ...content.ledgers.flatMap((file) => [...measureProblems(file, measures), ...dateProblems(file, content)]),
    ...repeatedIds(content.ledgers),
    ...releasedProblems(content),
  ];
}

type Elements = readonly { readonly id: string }[];

function measureProblems({ document, number, ledger }: LedgerFile, measures: ReadonlyMap<string, Elements>): Problem[] {
  const { file } = ledger;
  const elements = measures.get(`${document}/${number}`);
  if (!elements) {
    return [{ file, line: 1, what: `没有举措 ${document}/${number}`, instead: '请把文件名改为已有举措的编号' }];
  }
  const known = elements.map(({ id }) => id);
  return evidenceOf(ledger).flatMap((evidence, at) =>
    evidence.elements
      .filter((element) => !known.includes(element))
      .map((element) => ({
        file,
        line: ledger.lineOf(['evidence', at, 'elements']),
        what: `证据 ${evidence.id} 涉及的要素 ${element} 不存在`,
        instead: `可用的要素：${known.join('、')}`,
      })),
  );
}

/** Dates that cannot be: after the data date, or before the document whose promise they are said to keep. */
function dateProblems({ document, ledger }: LedgerFile, content: Content): Problem[] {
  const { file } = ledger;
  const dataDate = content.site.value?.dataDate;
  const record = content.documents.find(({ id }) => id === document)?.record.value;
  const from = record?.issued.date ?? record?.term?.from;
  const { statements = [], searches = [] } = ledger.value ?? {};
  const early = evidenceOf(ledger).flatMap((evidence, at): Problem[] => {
    if (from === undefined || evidence.scope !== 'direct' || lastDay(evidence.date) >= from) return [];
    const what = `证据 ${evidence.id} 早于文件（${from}），却标为直接证据`;
    const line = ledger.lineOf(['evidence', at, 'date']);
    return [{ file, line, what, instead: '文件之前的事实只能标为 background' }];
  });
  if (dataDate === undefined) return early;
  const late = (dated: readonly Dated[]): Problem[] =>
    dated.flatMap(({ path, whose, what, date }) =>
      date === undefined || date <= dataDate.slice(0, date.length)
        ? []
        : [
            {
              file,
              line: ledger.lineOf([...path]),
              what: `${whose}的${what} ${date} 晚于数据日期 ${dataDate}`,
              instead: `请核对${what}，或先更新 content/site.yaml 的数据日期`,
            },
          ],
    );
  return [
    ...late([
      ...evidenceOf(ledger).flatMap((evidence, at) => datesOf(evidence, ['evidence', at], `证据 ${evidence.id} `)),
      ...statements.flatMap((statement, at) => datesOf(statement, ['statements', at], `第 ${at + 1} 条官方表述`)),
      ...searches.map(({ date }, at) => ({
        path: ['searches', at, 'date'],
        whose: `第 ${at + 1} 次检索`,
        what: '日期',
        date,
      })),
    ]),
    ...early,
  ];
}

interface Dated {
  readonly path: readonly (string | number)[];
  readonly whose: string;
  readonly what: string;
  readonly date: string | undefined;
}

function datesOf(
  { date, recorded, source, via }: Pick<Evidence, 'date' | 'recorded' | 'source' | 'via'>,
  path: readonly (string | number)[],
  whose: string,
): Dated[] {
  return [
    { path: [...path, 'date'], whose, what: '日期', date },
    { path: [...path, 'recorded'], whose, what: '录入日期', date: recorded },
    { path: [...path, 'source'], whose, what: '来源日期', date: source.date },
    { path: [...path, 'via'], whose, what: '来源日期', date: via?.date },
  ];
}

function repeatedIds(ledgers: readonly LedgerFile[]): Problem[] {
  const seen = new Map<string, string>();
  return ledgers.flatMap(({ ledger }) =>
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

/** One entry of a ledger as a release knows it. */
export interface LedgerRecord {
  /** An evidence's own id; statements and searches go by their measure and their place, which appending never moves. */
  readonly id: string;
  readonly hash: string;
  readonly file: string;
  readonly line: number;
}

/** Every entry of a ledger with the hash of its fields in the order of the schema. */
export function recordsOf({ document, number, ledger }: LedgerFile): LedgerRecord[] {
  const { evidence = [], statements = [], searches = [] } = ledger.value ?? {};
  const at = (list: string, place: number) => ({ file: ledger.file, line: ledger.lineOf([list, place]) });
  return [
    ...evidence.map((record, place) => ({ id: record.id, hash: recordHash(record), ...at('evidence', place) })),
    ...statements.map((record, place) => ({
      id: `${document}/${number}#statement-${place + 1}`,
      hash: recordHash(record),
      ...at('statements', place),
    })),
    ...searches.map((record, place) => ({
      id: `${document}/${number}#search-${place + 1}`,
      hash: recordHash(record),
      ...at('searches', place),
    })),
  ];
}

/** The hash under which a record is released: of its fields in the order of the schema. */
export function recordHash(record: object): string {
  return sha256(JSON.stringify(record));
}

function releasedProblems({ ledgers, released, corrections }: Content): Problem[] {
  const correctionsOf = countBy(corrections.value?.map(({ record }) => record) ?? []);
  const standing = new Map(ledgers.flatMap(recordsOf).map((record) => [record.id, record]));
  const explain = '请恢复原样；确需更正时，在 content/corrections.yaml 里写明改了什么、为什么';
  return Object.entries(released.value?.records ?? {}).flatMap(([id, hash]): Problem[] => {
    // A correction excuses the change it tells of, not those after the next release.
    if ((correctionsOf.get(id) ?? 0) > (released.value?.corrections[id] ?? 0)) return [];
    const found = standing.get(id);
    if (!found) {
      const line = released.lineOf(['records', id]);
      return [{ file: released.file, line, what: `已发布的记录 ${id} 被删去`, instead: explain }];
    }
    if (found.hash === hash) return [];
    return [{ file: found.file, line: found.line, what: `已发布的记录 ${id} 被改动`, instead: explain }];
  });
}

/** How often each word stands in a list. */
export function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function evidenceOf(ledger: LedgerFile['ledger']): readonly Evidence[] {
  return ledger.value?.evidence ?? [];
}
