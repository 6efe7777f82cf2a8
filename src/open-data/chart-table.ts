import type { Chart } from '#charts/chart.ts';
import { fileTable, type ChartTableName, type Column, type Datatype as ChartDatatype } from '#charts/table.ts';
import type { DescribedColumn, DescribedTable } from './csvw.ts';
import { day, figure, integer, number, partialDate, text, type Datatype } from './datatypes.ts';
import type { Words } from './languages.ts';
import type { Saying } from './saying.ts';

const DATATYPES: Readonly<Record<ChartDatatype, Datatype>> = {
  ...{ text, short: text, integer, number, figure, day },
  'partial-date': partialDate,
};

/** The table of a chart's CSV file, for programs: its columns are known by the titles that stand in the file. */
export function chartTable(
  name: ChartTableName,
  { title: seen, caption, table }: Pick<Chart, 'title' | 'caption' | 'table'>,
): DescribedTable {
  return {
    said: ({ chartTables, language }) => {
      const { title, description } = chartTables[name];
      return {
        title,
        description: language === 'zh-Hans' ? [description, `${seen}。`, ...caption].join(' ') : description,
      };
    },
    primaryKey: [],
    columns: fileTable(table).columns.map((column) => described(name, column)),
  };
}

function described(table: ChartTableName, { name, datatype, missing, missingText }: Column): DescribedColumn {
  return {
    datatype: DATATYPES[datatype],
    mayBeMissing: missing !== undefined,
    missingText,
    said: ({ chartMeasure, chartTables, describedMissing }: Words) => {
      const columns: Readonly<Record<string, Saying>> = chartTables[table].columns;
      const { title, description } =
        name === 'measure' ? chartMeasure : (columns[name] ?? { title: name, description: '' });
      return { title, description: missing ? describedMissing(description, missing) : description };
    },
  };
}
