import type { Problem } from '#domain/problem.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { Content } from '../content.ts';
import { MANY } from './ledgers.ts';

/**
 * Dates after the data date. Where they are many it is the data date that is wrong: then that is the one problem, and `content` is what the
 * other checks can go by, without it.
 */
export function checkDataDate(content: Content): { readonly problems: readonly Problem[]; readonly content: Content } {
  const { site } = content;
  const dataDate = site.value?.dataDate;
  if (dataDate === undefined) return { problems: [], content };
  const late = [...documentDates(content), ...ledgerDates(content), ...correctionDates(content)].filter(
    ({ date }) => date > dataDate.slice(0, date.length),
  );
  const [first] = late;
  if (late.length > MANY && first) {
    const place = `${first.of.file} 第 ${first.of.lineOf(first.path)} 行`;
    const what = `数据日期 ${dataDate} 早于内容里的 ${late.length} 个日期，如 ${place}的 ${first.date}`;
    const problem = { file: site.file, line: site.lineOf(['dataDate']), what, instead: '请先核对数据日期' };
    return { problems: [problem], content: { ...content, site: { ...site, value: undefined } } };
  }
  const problems = late.map(({ of, path, name, date }) => ({
    file: of.file,
    line: of.lineOf(path),
    what: `${name} ${date} 晚于数据日期 ${dataDate}`,
    instead: `请核对${name.replace(/.*的/u, '')}，或先更新 ${site.file} 的数据日期`,
  }));
  return { problems, content };
}

interface Dated {
  readonly of: { readonly file: string; lineOf(path: readonly PropertyKey[]): number };
  readonly path: readonly PropertyKey[];
  readonly name: string;
  readonly date: string;
}

function documentDates({ documents }: Content): Dated[] {
  return documents.flatMap((of) => {
    const { issued, published, validity } = of.value ?? {};
    return dated(of, [
      [['issued'], '成文日期', issued?.date],
      [['published'], '发布日期', published?.date],
      [['validity', 'checked'], '查核有效性的日期', validity?.checked],
      [['validity', 'search', 'date'], '检索有效性的日期', validity?.search?.date],
    ]);
  });
}

function ledgerDates({ progress }: Content): Dated[] {
  return progress.flatMap((of) => {
    const { evidence = [], statements = [], searches = [] } = of.value ?? {};
    return dated(of, [
      ...evidence.flatMap((one, at) => factDates(one, ['evidence', at], `证据 ${one.id} `)),
      ...statements.flatMap((one, at) => factDates(one, ['statements', at], `第 ${at + 1} 条官方表述`)),
      ...searches.map(({ date }, at) => [['searches', at, 'date'], `第 ${at + 1} 次检索的日期`, date] as const),
    ]);
  });
}

function correctionDates({ corrections }: Content): Dated[] {
  return dated(
    corrections,
    (corrections.value ?? []).map(({ date }, at) => [[at, 'date'], '更正的日期', date] as const),
  );
}

type Entry = readonly [path: readonly PropertyKey[], name: string, date: string | undefined];

function factDates(
  { date, recorded, source, via }: Pick<Evidence, 'date' | 'recorded' | 'source' | 'via'>,
  path: readonly PropertyKey[],
  whose: string,
): Entry[] {
  return [
    [[...path, 'date'], `${whose}的日期`, date],
    [[...path, 'recorded'], `${whose}的录入日期`, recorded],
    [[...path, 'source'], `${whose}的来源日期`, source.date],
    [[...path, 'via'], `${whose}的来源日期`, via?.date],
  ];
}

function dated(of: Dated['of'], entries: readonly Entry[]): Dated[] {
  return entries.flatMap(([path, name, date]) => (date === undefined ? [] : [{ of, path, name, date }]));
}
