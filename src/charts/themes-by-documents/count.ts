import { recordCountsOf } from '#domain/record-counts.ts';
import { chartWords } from '#words/charts.ts';
import type { ChartedCatalogue } from '../charted.ts';
import { columnsOf, type Table } from '../table.ts';

/** How many measures of one document are on one theme, and how many of them have a record that can move a state. */
export interface ThemeCell {
  readonly measures: number;
  readonly withEvidence: number;
}

export interface ThemesByDocuments {
  readonly documents: readonly string[];
  readonly themes: readonly { readonly name: string; readonly cells: readonly ThemeCell[] }[];
  /** How many themes have such a record. */
  readonly covered: number;
  readonly table: Table;
}

const words = chartWords.themesByDocuments;

export function countThemes({ documents, themes, measures }: ChartedCatalogue): ThemesByDocuments {
  const rows = themes.map(({ id, name }) => ({
    name,
    cells: documents.map((document): ThemeCell => {
      const on = measures.filter(
        (measure) => measure.document.id === document.id && measure.themes.some((theme) => theme.id === id),
      );
      return { measures: on.length, withEvidence: recordCountsOf(on).moving };
    }),
  }));
  const used = rows.filter(({ cells }) => cells.some((cell) => cell.measures > 0));
  const covered = used.filter(({ cells }) => cells.some(({ withEvidence }) => withEvidence > 0)).length;
  return {
    documents: documents.map(({ short }) => short),
    themes: used,
    covered,
    table: {
      columns: columnsOf('themes-by-documents', {
        theme: 'text',
        document: 'text',
        measures: 'integer',
        withEvidence: 'integer',
      }),
      rows: used.flatMap(({ name, cells }) =>
        cells.flatMap((cell, at) =>
          cell.measures === 0 ? [] : [[name, documents[at]?.short ?? '', cell.measures, cell.withEvidence]],
        ),
      ),
      totals: [[words.totalThemes(used.length, covered), words.totalDocuments(documents.length), null, null]],
      note: words.note,
    },
  };
}
