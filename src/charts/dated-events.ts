import type { Scope } from '#domain/evidence.ts';
import { mayMove } from '#domain/support.ts';
import { chartWords } from '#words/charts.ts';
import { evidenceKindNames, scopeNames } from '#words/names.ts';
import type { ChartedDocument, ChartedMeasure } from './charted.ts';
import { columnsOf, type Cell } from './table.ts';
import { byDay } from './time.ts';

/** Something dated about a document or a measure. */
export interface DatedEvent {
  readonly what: 'issued' | 'term' | 'aim' | 'due' | 'evidence';
  /** As exact as its source. */
  readonly date: string;
  /** The measure's number; empty where it is the document's own. */
  readonly number: string;
  /** The measure's full id; absent where it is the document's own. */
  readonly measure?: string;
  readonly words: string;
  /** Of evidence only. */
  readonly scope?: Scope;
  /** Of a due date that can be read in two ways: the other reading. */
  readonly other?: string;
}

/** Everything dated about one document, or about one measure, by its day. */
export interface EventLine {
  readonly id: string;
  readonly name: string;
  readonly start: string | undefined;
  /** The end of a term that binds the document's tasks. */
  readonly term: string | undefined;
  readonly events: readonly DatedEvent[];
}

const words = chartWords.events;

export function collectEvents(document: ChartedDocument, measures: readonly ChartedMeasure[]): EventLine {
  const { id, short, issued, term } = document;
  const start = issued.date ?? term?.from;
  const bound = term?.binds === 'tasks' ? term.due : undefined;
  const own: DatedEvent[] = [
    ...(start
      ? [{ what: 'issued', date: start, number: '', words: issued.date ? words.issued : words.termBegins } as const]
      : []),
    ...(bound ? [{ what: 'term', date: bound, number: '', words: words.term } as const] : []),
    ...(term?.binds === 'aim'
      ? [{ what: 'aim', date: term.due.slice(0, 4), number: '', words: words.aim } as const]
      : []),
  ];
  const dated = measures.flatMap(({ id: measure, number, elements, ledger }): DatedEvent[] => [
    ...elements.flatMap(({ due, text }) =>
      due
        ? [
            {
              ...({ what: 'due', date: due.date, number, measure, words: text } as const),
              ...(due.other && { other: due.other.date }),
            },
          ]
        : [],
    ),
    ...ledger.evidence.map(
      ({ date, kind, scope }) =>
        ({ what: 'evidence', date, number, measure, words: evidenceKindNames[kind], scope }) as const,
    ),
  ]);
  const events = [...own, ...dated].sort((a, b) => byDay(a.date, b.date));
  return { id, name: short, start, term: bound, events };
}

export const eventColumns = columnsOf('timeline', {
  document: 'text',
  date: 'partial-date',
  what: 'text',
  number: ['short', 'notApplicable'],
  words: 'text',
  scope: ['text', 'notApplicable'],
});

export function tabulateEvents({ name, events }: EventLine): Cell[][] {
  return events.map(({ what, date, number, words: said, scope, other }) => [
    name,
    date,
    words.kinds[what],
    number === '' ? null : number,
    other ? words.ambiguousDue(said, other) : said,
    scope ? scopeNames[scope] : null,
  ]);
}

/** Whether a fact counts for a state: drawn filled, where background and context are hollow. */
export function countsForState({ scope }: DatedEvent): boolean {
  return scope !== undefined && mayMove({ scope });
}
