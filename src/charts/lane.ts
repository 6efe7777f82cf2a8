import type { Scope } from '#domain/evidence.ts';
import { mayMove } from '#domain/support.ts';
import { evidenceKindNames, scopeNames } from '#text/names.ts';
import { triangle, widthOf } from './lettering.ts';
import { startOf, type ChartDocument, type ChartMeasure } from './records.ts';
import { dot, group, line, text, type Shape } from './scene.ts';
import { column, type Cell, type Column } from './table.ts';
import { byDay, inRows, levels, type TimeScale } from './time.ts';

/** Something dated on a lane. */
export interface LaneEvent {
  readonly what: 'issued' | 'term' | 'due' | 'evidence';
  /** As exact as its source. */
  readonly date: string;
  /** The measure's number; empty where it is the document's own. */
  readonly number: string;
  readonly words: string;
  /** Of evidence only. */
  readonly scope?: Scope;
  /** Of a due date that can be read in two ways: the other reading. */
  readonly other?: string;
}

/** Everything dated about one document, or about one measure. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly start: string | undefined;
  readonly term: string | undefined;
  readonly events: readonly LaneEvent[];
}

export function laneOf(document: ChartDocument, measures: readonly ChartMeasure[], name = document.short): Lane {
  const own: LaneEvent[] = [
    ...(document.issued
      ? [{ what: 'issued', date: document.issued, number: '', words: '成文' } as const]
      : document.term?.from
        ? [{ what: 'issued', date: document.term.from, number: '', words: '起算' } as const]
        : []),
    ...(document.term ? [{ what: 'term', date: document.term.due, number: '', words: '总期限' } as const] : []),
  ];
  const dated = measures.flatMap(({ number, elements, evidence }): LaneEvent[] => [
    ...elements.flatMap(({ due, text: words }) =>
      due ? [{ what: 'due', date: due.date, number, words, ...(due.other && { other: due.other.date }) } as const] : [],
    ),
    ...evidence.map(
      ({ date, kind, scope }) => ({ what: 'evidence', date, number, words: evidenceKindNames[kind], scope }) as const,
    ),
  ]);
  const events = [...own, ...dated].sort((a, b) => byDay(a.date, b.date));
  return { id: document.id, name, start: startOf(document), term: document.term?.due, events };
}

export const laneColumns: readonly Column[] = [
  column('文件'),
  column('日期', 'date'),
  column('是什么'),
  column('编号', 'short'),
  column('内容'),
  column('与举措的关系'),
];

export function laneRows({ name, events }: Lane): Cell[][] {
  return events.map(({ what, date, number, words, scope, other }) => [
    name,
    date,
    whatNames[what],
    number,
    other ? `${words}（期限有歧义，也可读作 ${other}）` : words,
    scope ? scopeNames[scope] : '',
  ]);
}

const whatNames: Readonly<Record<LaneEvent['what'], string>> = {
  issued: '文件日期',
  term: '总期限',
  due: '要素的期限',
  evidence: '证据',
};

/** Whether a fact counts for a state: drawn filled, where background and context are hollow. */
export function counts({ scope }: LaneEvent): boolean {
  return scope !== undefined && mayMove({ scope });
}

const APART = 8.5;

/** Due dates above the lane with their days in words, evidence below it; `top` is where the labels begin. */
export function placeLane(
  lane: Lane,
  scale: TimeScale,
  top: number,
  width: number,
): { shapes: Shape[]; bottom: number } {
  const dues = lane.events.filter(({ what }) => what === 'due');
  const found = lane.events.filter(({ what }) => what === 'evidence');
  const dueLevels = levels(
    dues.map(({ date }) => scale(date)),
    APART,
  );
  const foundLevels = levels(
    found.map(({ date }) => scale(date)),
    APART,
  );
  const labels = inRows(
    labelled(lane).map(({ date, words }) => ({ x: scale(date), words })),
    width,
  );
  const rows = Math.max(-1, ...labels.map(({ row }) => row)) + 1;
  const above = (Math.max(-1, ...dueLevels) + 1) * APART;
  const y = top + rows * 14 + above + (rows > 0 ? 6 : 2);
  const shapes: Shape[] = [line(0, y, width, y, 'grid')];
  if (lane.start && lane.term) shapes.push(line(scale(lane.start), y, scale(lane.term), y, 'term'));
  for (const { x, words, pin, row } of labels) {
    const base = y - above - 5 - row * 14;
    shapes.push(text(x, base, words, 'tick'), line(pin, base - 9, pin, y, 'pole'));
  }
  for (const { date } of lane.events.filter(({ what }) => what === 'issued')) {
    shapes.push(line(scale(date), y - 5, scale(date), y + 5, 'axis'));
  }
  for (const { date } of lane.events.filter(({ what }) => what === 'term')) {
    shapes.push(line(scale(date), y - 5, scale(date), y + 5, 'term'));
  }
  dues.forEach((event, at) => {
    const mark = triangle(scale(event.date), y - 2.5 - (dueLevels[at] ?? 0) * APART, 'flag');
    shapes.push(group([mark], { tip: tipOf(event) }));
  });
  found.forEach((event, at) => {
    const mark = dot(
      scale(event.date),
      y + 8 + (foundLevels[at] ?? 0) * APART,
      3.4,
      counts(event) ? 'filled' : 'hollow',
    );
    shapes.push(group([mark], { tip: tipOf(event) }));
  });
  return { shapes, bottom: y + 8 + (Math.max(0, ...foundLevels) + 1) * APART };
}

/** One label a day: the document's own date, its term, and the due dates, each day once. */
function labelled({ events }: Lane): { date: string; words: string }[] {
  const days = new Map<string, Set<string>>();
  for (const { what, date, words } of events) {
    if (what === 'evidence') continue;
    const names = days.get(date) ?? new Set();
    names.add(what === 'due' ? '期限' : words);
    days.set(date, names);
  }
  return [...days].map(([date, names]) => {
    const all = names.has('总期限') ? [...names].filter((name) => name !== '期限') : [...names];
    return { date, words: `${date} ${all.join('、')}` };
  });
}

function tipOf({ what, date, number, words, scope }: LaneEvent): string {
  const kind = what === 'evidence' && scope ? `${words}（${scopeNames[scope]}）` : `期限：${words}`;
  return `${date}，${number}，${kind}`;
}

/** What the marks of a lane mean. */
export const laneKey = [
  { mark: { ink: 'flag', form: 'triangle' }, words: '承诺的期限' },
  { mark: { ink: 'term', form: 'line' }, words: '文件的总期限' },
  { mark: { ink: 'filled', form: 'dot' }, words: '证据：直接，或个别地方的例子' },
  { mark: { ink: 'hollow', form: 'dot' }, words: '证据：背景，或上级的情况（不改变状态）' },
] as const;

/** The data date in words above its line, within the drawing. */
export function dataDateLabel(scale: TimeScale, dataDate: string, y: number, width: number): Shape {
  const words = `数据日期 ${dataDate}`;
  const right = Math.min(width, Math.max(scale(dataDate) + 4, widthOf(words, 'tick')));
  return text(right, y, words, 'tick', 'end');
}
