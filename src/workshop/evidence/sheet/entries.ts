import type { Problem } from '#domain/problem.ts';
import type { Entry } from '../draft.ts';
import { field, fieldNames, fields, isFieldName, type FieldName } from '../fields.ts';
import { columnName, type Grid, type Row } from './grid.ts';

/** One row read as an entry. */
export interface SheetEntry {
  readonly row: Row;
  readonly entry: Entry;
  /** Fields whose cell could not be read; their problem is among those of the sheet. */
  readonly unreadable: ReadonlySet<FieldName>;
}

export interface SheetEntries {
  readonly columns: ReadonlyMap<FieldName, number>;
  readonly entries: readonly SheetEntry[];
  readonly problems: readonly Omit<Problem, 'file'>[];
}

/** The header of a field's column. */
export function header(name: FieldName): string {
  return `${field(name).title} ${name}`;
}

/** Reads the first row as the header and every other row as an entry. */
export function entriesOf({ sheet, rows, problems }: Grid): SheetEntries {
  const [head, ...body] = rows;
  const nothing = { columns: new Map<FieldName, number>(), entries: [] };
  if (!head || head.row !== 1) {
    const what = `${sheet === undefined ? '' : `工作表“${sheet}”`}第 1 行没有表头`;
    const instead = '请用 npm run evidence -- template 写出的模板，第 1 行保留列名';
    return { ...nothing, problems: [...problems, { line: 1, what, instead }] };
  }
  const { columns, problems: ofHeader } = columnsOf(head, sheet);
  if (ofHeader.length > 0) return { ...nothing, problems: [...problems, ...ofHeader] };
  if (body.length === 0) {
    const what = `${sheet === undefined ? '表格' : `工作表“${sheet}”`}里一条记录也没有`;
    return { columns, entries: [], problems: [...problems, { line: 1, what, instead: '请从第 2 行起填写' }] };
  }
  const byColumn = new Map([...columns].map(([name, column]) => [column, name]));
  const found: Omit<Problem, 'file'>[] = [...problems];
  const entries = body.map((row): SheetEntry => {
    const entry: Partial<Record<FieldName, string>> = {};
    const unreadable = new Set<FieldName>();
    for (const [column, cell] of row.cells) {
      const name = byColumn.get(column);
      if (name === undefined) {
        const what = `${nameCell(sheet, row.row, column)}：这一列没有列名，却有内容`;
        found.push({ line: row.line, what, instead: '请删去它，或移到有列名的列里' });
      } else if ('text' in cell) {
        entry[name] = cell.text.trim();
      } else {
        unreadable.add(name);
        const what = `${nameCell(sheet, row.row, column, name)}：${cell.what}`;
        found.push({ line: row.line, what, instead: cell.instead });
      }
    }
    return { row, entry, unreadable };
  });
  return { columns, entries, problems: found };
}

/** Where something stands, as an editor finds it: `工作表“证据”第 5 行 C 列“事实日期 date”`. */
export function nameCell(sheet: string | undefined, row: number, column?: number, name?: FieldName): string {
  const parts = [
    `${sheet === undefined ? '' : `工作表“${sheet}”`}第 ${row} 行`,
    ...(column === undefined ? [] : [`${columnName(column)} 列`]),
  ];
  return parts.join(' ') + (name === undefined ? '' : `“${header(name)}”`);
}

function columnsOf({ line, cells }: Row, sheet: string | undefined) {
  const columns = new Map<FieldName, number>();
  const problems: Omit<Problem, 'file'>[] = [];
  for (const [column, cell] of cells) {
    const text = 'text' in cell ? cell.text.trim() : '';
    const name = nameOf(text);
    if (name === undefined) {
      const what = `${nameCell(sheet, 1, column)}：不认识的列名“${text}”`;
      problems.push({ line, what, instead: `可用的列名：${fieldNames.map(header).join('、')}` });
    } else if (columns.has(name)) {
      const what = `${nameCell(sheet, 1, column)}：列名“${header(name)}”写了两次`;
      problems.push({ line, what, instead: '请删去其中一列' });
    } else {
      columns.set(name, column);
    }
  }
  for (const { name, isRequired } of fields) {
    if (!isRequired || columns.has(name)) continue;
    problems.push({ line, what: `${nameCell(sheet, 1)}：缺少列“${header(name)}”`, instead: '请照模板补上这一列' });
  }
  return { columns, problems };
}

/** A column may be headed by the field's Chinese name, its code name, or both. */
function nameOf(text: string): FieldName | undefined {
  const last = text.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  if (isFieldName(last)) return last;
  return fields.find(({ title }) => title === text)?.name;
}
