import { writeXlsx, type Cell, type CellStyle, type CellValue } from 'hucre/xlsx';
import type { Column, Sheet, SheetCell } from '../dataset.ts';
import type { Published } from '../field.ts';
import { words } from '../languages.ts';
import { joined } from './sheet-csv.ts';

/** How much text a cell holds (Microsoft, “Excel specifications and limits”). */
const CELL_LIMIT = 32_767;
/** How many digits of a number Excel keeps (same place); a longer one stays a text. */
const DIGITS = 15;
/** The whole font: what is left out, programs fill in each their own way. */
const HEADER: CellStyle = { font: { name: 'Calibri', size: 11, bold: true } };

/**
 * All sheets as one workbook (ISO/IEC 29500): typed cells, a header that stays in view, no formulas. Numbers and days are such, with a format;
 * texts are texts, whatever they begin with.
 *
 * @throws {Error} naming sheet, row and column of a text that no cell can hold.
 */
export function workbookOf(sheets: ReadonlyMap<string, Sheet>, published: Published): Promise<Uint8Array> {
  const { title, dataDate } = published.catalogue.site;
  const made = new Date(`${dataDate}T00:00:00Z`);
  return writeXlsx({
    properties: { title, creator: title, created: made, modified: made },
    sheets: [...sheets].map(([name, sheet]) => ({
      name,
      freezePane: { rows: 1 },
      columns: sheet.columns.map((column) => ({ width: widthOf(column), numFmt: formatOf(column) })),
      ...cellsOf(name, sheet, published),
    })),
  });
}

/** The values of a sheet below the names of its columns, and the cells whose style is not that of their column. */
function cellsOf(name: string, { columns, rows }: Sheet, published: Published) {
  const cells = new Map<string, Pick<Cell, 'style'>>(columns.map((_, at) => [`0,${at}`, { style: HEADER }]));
  const values = rows(published).map((row, index) =>
    columns.map((column, at) => {
      const { value, style } = cellOf(row[at] ?? null, column, `${name} 第 ${index + 2} 行`);
      if (style) cells.set(`${index + 1},${at}`, { style });
      return value;
    }),
  );
  return { rows: [columns.map((column) => column.name), ...values], cells };
}

function cellOf(cell: SheetCell, column: Column, place: string): { value: CellValue; style?: CellStyle } {
  const value = joined(cell, column);
  if (value === null || value === undefined || value === '') return { value: null };
  if (typeof value === 'number') return { value, style: { numFmt: formatOfNumber(String(value)) } };
  if (typeof value !== 'string') return { value };
  if (value.length > CELL_LIMIT) {
    throw new Error(
      `${place}“${column.said(words).title}”有 ${value.length} 个字符，一个单元格最多 ${CELL_LIMIT} 个。`,
    );
  }
  if (column.datatype.base === 'date') return { value: new Date(`${value}T00:00:00Z`) };
  const isNumber = column.datatype.isNumberIfOne && /^-?\d+(?:\.\d+)?$/u.test(value) && value.length <= DIGITS;
  return isNumber ? { value: Number(value), style: { numFmt: formatOfNumber(value) } } : { value };
}

/** With as many decimals as are written. */
function formatOfNumber(written: string): string {
  const decimals = /\.(\d+)$/u.exec(written)?.[1]?.length ?? 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function formatOf({ datatype }: Column): string {
  const formats = { integer: '0', number: 'General', date: 'yyyy-mm-dd', boolean: 'General', string: '@', anyURI: '@' };
  return formats[datatype.base];
}

const widthOf = ({ name, datatype }: Column) =>
  Math.max(name.length + 2, isAnyText(datatype) ? 28 : datatype.base === 'date' ? 12 : 10);

const isAnyText = ({ base, pattern, vocabulary }: Column['datatype']) =>
  base === 'string' && pattern === undefined && vocabulary === undefined;
