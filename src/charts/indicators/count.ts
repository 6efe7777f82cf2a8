import { indicatorsIn, type Indicator as Promised } from '#domain/indicator.ts';
import type { Target } from '#domain/element.ts';
import type { Scope } from '#domain/evidence.ts';
import { mayMove } from '#domain/support.ts';
import { datedPromises } from '#domain/timeliness.ts';
import { operatorNames } from '#words/names.ts';
import { chartWords } from '#words/charts.ts';
import type { ChartedCatalogue, ChartedMeasure } from '../charted.ts';
import { byDay } from '../time.ts';
import { columnsOf, type Table } from '../table.ts';

/** A figure published on a target's element. */
export interface Report {
  readonly value: number;
  readonly unit: string;
  readonly date: string;
  readonly publisher: string;
  /** What the figure measures, where its record says so. */
  readonly metric: string | undefined;
  readonly scope: Scope;
}

/** A number that a document promises, and what was published on it. */
export interface Indicator {
  /** `<document>/<number>#<element>` */
  readonly id: string;
  readonly measure: string;
  readonly title: string;
  readonly document: string;
  readonly number: string;
  readonly target: Target;
  readonly due: string | undefined;
  /** The term of the document, where the element has no due date of its own and the term binds it. */
  readonly term: string | undefined;
  /** The year of the document's general aim (`YYYY`), which is no due date. */
  readonly aim: string | undefined;
  /** Oldest first. */
  readonly reports: readonly Report[];
}

export interface Indicators {
  readonly list: readonly Indicator[];
  /** How many have any figure published on them: the same as the open data list. */
  readonly reported: number;
  readonly table: Table;
}

const words = chartWords.indicators;

export function countIndicators({ measures }: ChartedCatalogue): Indicators {
  const list = indicatorsIn(measures).map(toIndicator);
  const reported = list.filter(({ reports }) => reports.length > 0).length;
  return { list, reported, table: tableOf(list, reported) };
}

function toIndicator({ measure, element, target, figures }: Promised<ChartedMeasure>): Indicator {
  const { id, document, number, title, elements, kind } = measure;
  const last = datedPromises(elements, document.term, kind).find((one) => one.id === element.id)?.due;
  return {
    id: `${id}#${element.id}`,
    measure: id,
    title,
    document: document.short,
    number,
    target,
    due: element.due?.date,
    term: element.due ? undefined : last,
    aim: document.term?.binds === 'aim' ? document.term.due.slice(0, 4) : undefined,
    reports: figures
      .map(({ value, unit, date, source, metric, scope }) => ({
        ...{ value, unit, date, publisher: source.publisher, metric, scope },
      }))
      .sort((a, b) => byDay(a.date, b.date)),
  };
}

/** The day by which a target is promised, in words. */
export function sayWhen({ due, term, aim }: Pick<Indicator, 'due' | 'term' | 'aim'>): string {
  if (due) return words.due(due);
  if (term) return words.term(term);
  return aim ? words.aim(aim) : words.noDue;
}

function tableOf(list: readonly Indicator[], reported: number): Table {
  const rows = list.flatMap((indicator) => {
    const { document, number, target, due, term, aim, reports } = indicator;
    const promised = [
      document,
      number,
      target.metric,
      operatorNames[target.operator],
      target.value,
      target.unit,
      due ?? null,
      term ?? null,
      aim ?? null,
    ];
    if (reports.length === 0) return [[...promised, null, null, null, null, null]];
    return reports.map(({ value, unit, date, publisher, metric, scope }) => [
      ...promised,
      value,
      unit,
      date,
      publisher,
      words.about(metric, scope),
    ]);
  });
  const elsewhere = list.filter(({ reports }) => reports.length > 0 && !reports.some(mayMove)).length;
  return {
    columns: columnsOf('indicators', {
      document: 'text',
      number: 'short',
      metric: 'text',
      operator: 'short',
      target: 'figure',
      unit: 'short',
      due: ['day', 'notStated'],
      term: ['day', 'notApplicable'],
      aim: ['partial-date', 'notApplicable'],
      value: ['number', 'notRecorded'],
      reportedUnit: ['short', 'notApplicable'],
      date: ['partial-date', 'notApplicable'],
      publisher: ['text', 'notApplicable'],
      about: ['text', 'notApplicable'],
    }),
    rows,
    measures: list.flatMap(({ measure, reports }) =>
      Array.from({ length: Math.max(1, reports.length) }, () => measure),
    ),
    totals: [],
    note: words.note(list.length, reported, elsewhere, list.length - reported),
  };
}
