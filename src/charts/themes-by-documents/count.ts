import type { Portal } from '../records.ts';
import { column, type Table } from '../table.ts';

/** How many measures of one document are on one theme, and how many of them have evidence recorded. */
export interface ThemeCell {
  readonly measures: number;
  readonly withEvidence: number;
}

export interface ThemesByDocuments {
  readonly documents: readonly string[];
  readonly themes: readonly { readonly name: string; readonly cells: readonly ThemeCell[] }[];
  /** How many themes have any evidence. */
  readonly covered: number;
  readonly table: Table;
}

export function countThemes({ documents, themes, measures }: Portal): ThemesByDocuments {
  const rows = themes.map(({ id, name }) => ({
    name,
    cells: documents.map((document): ThemeCell => {
      const on = measures.filter((measure) => measure.document === document.id && measure.themes.includes(id));
      return { measures: on.length, withEvidence: on.filter(({ evidence }) => evidence.length > 0).length };
    }),
  }));
  const used = rows.filter(({ cells }) => cells.some((cell) => cell.measures > 0));
  const covered = used.filter(({ cells }) => cells.some(({ withEvidence }) => withEvidence > 0)).length;
  return {
    documents: documents.map(({ short }) => short),
    themes: used,
    covered,
    table: {
      columns: [column('专题'), column('文件'), column('条数', 'number'), column('有证据记录', 'number')],
      rows: used.flatMap(({ name, cells }) =>
        cells.flatMap((cell, at) =>
          cell.measures === 0 ? [] : [[name, documents[at]?.short ?? '', cell.measures, cell.withEvidence]],
        ),
      ),
      totals: [[`${used.length} 个专题，其中有证据记录的 ${covered} 个`, `${documents.length} 份文件`, '', '']],
      note: '一条举措可以属于几个专题，所以各行相加会多于总条数。',
    },
  };
}
