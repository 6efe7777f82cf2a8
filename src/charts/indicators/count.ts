import { figuresOn } from '#domain/evidence.ts';
import type { Target } from '#domain/element.ts';
import type { Scope } from '#domain/evidence.ts';
import { mayMove } from '#domain/support.ts';
import { operatorNames, scopeNames } from '#text/names.ts';
import type { Portal } from '../records.ts';
import { byDay } from '../time.ts';
import { column, type Table } from '../table.ts';

/** A figure reported on a target's element. */
export interface Report {
  readonly value: number;
  readonly unit: string;
  readonly date: string;
  readonly publisher: string;
  /** What the figure measures, where its record says so. */
  readonly metric: string | undefined;
  readonly scope: Scope;
}

/** A number that a document promises, and what was reported of it. */
export interface Indicator {
  /** `<document>/<number>#<element>` */
  readonly id: string;
  readonly measure: string;
  readonly title: string;
  readonly document: string;
  readonly number: string;
  readonly target: Target;
  readonly due: string | undefined;
  /** The term of the document, where the element has no due date of its own. */
  readonly term: string | undefined;
  /** Oldest first. */
  readonly reports: readonly Report[];
}

export interface Indicators {
  readonly list: readonly Indicator[];
  /** How many have a figure that counts: not a baseline, nor the state of somewhere else. */
  readonly reported: number;
  readonly table: Table;
}

export const NO_FIGURE = '未见公布数字';

export function countIndicators({ documents, measures }: Portal): Indicators {
  const list = measures.flatMap(({ id, document: of, number, title, elements, evidence }) => {
    const document = documents.find((one) => one.id === of);
    return elements.flatMap(({ id: element, target, due }): Indicator[] => {
      if (!target) return [];
      const reports = figuresOn(evidence, element)
        .map(({ value, unit, date, source, metric, scope }) => ({
          ...{ value, unit, date, publisher: source.publisher, metric, scope },
        }))
        .sort((a, b) => byDay(a.date, b.date));
      return [
        {
          id: `${id}#${element}`,
          measure: id,
          title,
          document: document?.short ?? of,
          number,
          target,
          due: due?.date,
          term: document?.term?.due,
          reports,
        },
      ];
    });
  });
  return { list, reported: list.filter(({ reports }) => reports.some(mayMove)).length, table: tableOf(list) };
}

/** `不低于 80 %`; a ratio is its own unit. */
export function targetWords({ operator, value, unit }: Target): string {
  return `${operatorNames[operator]} ${value}${unit === '比' ? '' : ` ${unit}`}`;
}

/** The day by which a target is promised, in words. */
export function byWhen({ due, term }: Pick<Indicator, 'due' | 'term'>): string {
  if (due) return `期限 ${due}`;
  return term ? `随文件总期限 ${term}` : '原文没有期限';
}

function tableOf(list: readonly Indicator[]): Table {
  const rows = list.flatMap((indicator) => {
    const { document, number, target, due, term, reports } = indicator;
    const promised = [
      document,
      number,
      target.metric,
      operatorNames[target.operator],
      target.value,
      target.unit,
      due ?? '',
      term ?? '',
    ];
    if (reports.length === 0) return [[...promised, NO_FIGURE, '', '', '', '']];
    return reports.map(({ value, unit, date, publisher, metric, scope }) => [
      ...promised,
      value,
      unit,
      date,
      publisher,
      metric ? `${metric}；${scopeNames[scope]}` : scopeNames[scope],
    ]);
  });
  const without = list.filter(({ reports }) => reports.length === 0).length;
  const reported = list.filter(({ reports }) => reports.some(mayMove)).length;
  return {
    columns: [
      column('文件'),
      column('编号', 'short'),
      column('指标'),
      column('比较', 'short'),
      column('目标值', 'number'),
      column('单位', 'short'),
      column('期限', 'date'),
      column('文件总期限', 'date'),
      column('公布的数字', 'number'),
      column('公布的单位', 'short'),
      column('数字的日期', 'date'),
      column('公布者'),
      column('口径与关系'),
    ],
    rows,
    totals: [],
    note: `指标共 ${list.length} 项：有公布数字的 ${reported} 项，只有背景或上级数字的 ${list.length - reported - without} 项，${NO_FIGURE}的 ${without} 项。`,
  };
}
