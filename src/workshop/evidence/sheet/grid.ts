import type { Problem } from '#domain/problem.ts';
import { Refused } from '#domain/refused.ts';

/** More rows than this is not a batch that an editor wrote; reading stops here, so that memory stays bounded. */
export const ROW_LIMIT = 10_000;

/** One cell that is not empty: its text as an editor sees it, or why it cannot be taken. */
export type Cell = { readonly text: string } | { readonly what: string; readonly instead: string };

/** One row that is not empty. */
export interface Row {
  /** As spreadsheet programs number it, from 1. */
  readonly row: number;
  /** The line to point at in a message: of the file for CSV, the row for a workbook. */
  readonly line: number;
  /** By column, from 1. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** The rows of one sheet that are not empty, first to last. */
export interface Grid {
  /** The name of the sheet; a CSV has none. */
  readonly sheet: string | undefined;
  readonly rows: readonly Row[];
  /** Problems of the sheet that belong to no record, such as merged cells. */
  readonly problems: readonly Omit<Problem, 'file'>[];
  /** What was left unread, for the editor to know. */
  readonly notes: readonly string[];
}

export function tooManyRows(where: string, row: number): Refused {
  return new Refused({
    what: `${where}有第 ${row} 行，超过上限 ${ROW_LIMIT} 行`,
    instead: '请选中最后一条记录下面的所有空行，整行删除后保存；记录确有这么多时，分成几个文件导入',
  });
}

/** `A`, `Z`, `AA`: a column as spreadsheet programs name it. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column and row of a reference such as `AB12`. */
export function cellAt(reference: string): { column: number; row: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === '') return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}
