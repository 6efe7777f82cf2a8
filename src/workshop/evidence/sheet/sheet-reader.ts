import { dateOfSerial, type DatePrecision } from './cell-date.ts';
import { cellAt, columnName, ROW_LIMIT, tooManyRows, type Cell, type Grid, type Row } from './grid.ts';
import type { XmlEvent } from './xml.ts';

/** What of a number format changes the meaning of a number. */
export interface Style {
  readonly date: DatePrecision | undefined;
  readonly isPercentage: boolean;
}

/** What cells refer to in the rest of their workbook. */
export interface CellContext {
  readonly is1904: boolean;
  readonly strings: readonly string[];
  readonly styles: readonly Style[];
}

/** Gathers the text of `t` elements, in runs or not; pinyin written over a text (`rPh`) is no part of it. */
export class TextCollector {
  #text = '';
  #isText = false;
  #isPhonetic = false;

  see(event: XmlEvent): void {
    if (event.kind === 'text') this.#text += this.#isText && !this.#isPhonetic ? event.text : '';
    else if (event.name === 't') this.#isText = event.kind === 'open';
    else if (event.name === 'rPh') this.#isPhonetic = event.kind === 'open';
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    // Excel writes the carriage return of a line break as _x000D_ (ECMA-376 part 1, 22.4.2.4).
    return text.replace(/_x000D_\n?/gu, '\n');
  }
}

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: Style | undefined;
  isFormula: boolean;
  value: string | undefined;
}

/** Makes rows of the XML of one worksheet (ECMA-376 part 1, 18.3.1), and stops at the first row beyond the limit. */
export class SheetReader {
  readonly #where: string;
  readonly #context: CellContext;
  readonly #rows: Row[] = [];
  readonly #problems: Grid['problems'][number][] = [];
  readonly #hiddenColumns: [first: number, last: number][] = [];
  readonly #collect = new TextCollector();
  #row = 0;
  #isRowHidden = false;
  #cells = new Map<number, Cell>();
  #column = 0;
  #cell: OpenCell | undefined;
  #isValue = false;

  constructor(name: string, context: CellContext) {
    this.#where = `工作表“${name}”`;
    this.#context = context;
  }

  see(event: XmlEvent): void {
    this.#collect.see(event);
    if (event.kind === 'open') this.#open(event.name, event.attributes);
    else if (event.kind === 'close') this.#close(event.name);
    else if (this.#cell && this.#isValue) this.#cell.value = (this.#cell.value ?? '') + event.text;
  }

  /** What the sheet holds, when all of it was seen. */
  read(): { rows: readonly Row[]; problems: Grid['problems'] } {
    const used = new Set(this.#rows.flatMap(({ cells }) => [...cells.keys()]));
    const hidden = [...used].filter((column) =>
      this.#hiddenColumns.some(([first, last]) => first <= column && column <= last),
    );
    const problems = hidden.map((column) => ({
      line: 1,
      what: `${this.#where}的 ${columnName(column)} 列是隐藏的，却有内容`,
      instead: '请取消隐藏，核对后再导入；不要的列请删去',
    }));
    return { rows: this.#rows, problems: [...this.#problems, ...problems] };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'dimension':
        this.#limit(cellAt(attributes['ref']?.split(':').at(-1) ?? '')?.row ?? 0);
        break;
      case 'col':
        if (isTrue(attributes['hidden'])) {
          this.#hiddenColumns.push([Number(attributes['min']), Number(attributes['max'])]);
        }
        break;
      case 'row':
        this.#row = Number(attributes['r'] ?? this.#row + 1);
        this.#limit(this.#row);
        this.#isRowHidden = isTrue(attributes['hidden']);
        this.#cells = new Map();
        this.#column = 0;
        break;
      case 'c':
        this.#column = cellAt(attributes['r'] ?? '')?.column ?? this.#column + 1;
        this.#cell = {
          column: this.#column,
          type: attributes['t'] ?? 'n',
          style: this.#context.styles[Number(attributes['s'] ?? 0)],
          isFormula: false,
          value: undefined,
        };
        this.#collect.take();
        break;
      case 'f':
        if (this.#cell) this.#cell.isFormula = true;
        break;
      case 'v':
        this.#isValue = true;
        break;
      case 'mergeCell':
        this.#merged(attributes['ref'] ?? '');
    }
  }

  #close(name: string): void {
    if (name === 'v') this.#isValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #closeCell(): void {
    if (!this.#cell) return;
    if (this.#cell.type === 'inlineStr') this.#cell.value = this.#collect.take();
    const read = cellOf(this.#cell, this.#context);
    if (read && !('text' in read && read.text.trim() === '')) this.#cells.set(this.#cell.column, read);
    this.#cell = undefined;
  }

  #closeRow(): void {
    const line = this.#row;
    if (this.#cells.size === 0) return;
    this.#rows.push({ row: line, line, cells: this.#cells });
    if (!this.#isRowHidden) return;
    const what = `${this.#where}第 ${line} 行是隐藏的，却有内容`;
    this.#problems.push({ line, what, instead: '请取消隐藏，核对后再导入；不要的行请删去' });
  }

  #merged(range: string): void {
    const line = cellAt(range.split(':')[0] ?? '')?.row ?? 1;
    const what = `${this.#where}的 ${range} 是合并单元格`;
    this.#problems.push({ line, what, instead: '请取消合并，每格单独填写' });
  }

  #limit(row: number): void {
    if (row > ROW_LIMIT) throw tooManyRows(this.#where, row);
  }
}

/** A boolean attribute (xsd:boolean). */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function cellOf({ type, style, isFormula, value }: OpenCell, { strings, is1904 }: CellContext): Cell | undefined {
  if (isFormula) return { what: '是公式', instead: '请写上结果本身：复制后用“选择性粘贴 → 数值”' };
  if (value === undefined || value === '') return undefined;
  switch (type) {
    case 's':
      return { text: strings[Number(value)] ?? '' };
    case 'b':
      return { text: isTrue(value) ? 'true' : 'false' };
    case 'e':
      return { what: `是错误值 ${value}`, instead: '请写上应有的内容' };
    case 'd':
      return { text: value.slice(0, 10) };
    case 'str':
    case 'inlineStr':
      return { text: value };
    default:
      return numberCell(Number(value), style, is1904);
  }
}

function numberCell(value: number, style: Style | undefined, is1904: boolean): Cell {
  if (style?.date !== undefined) {
    const date = dateOfSerial(value, style.date, is1904);
    if (date !== undefined) return { text: date };
    return { what: '日期格式读不出日期', instead: '请把单元格设为文本，日期写成 YYYY、YYYY-MM 或 YYYY-MM-DD' };
  }
  if (style?.isPercentage) {
    return {
      what: '是百分比格式，看到的数和存着的数不同',
      instead: '请改为常规格式，数值写成如 81.5，单位另写 %',
    };
  }
  return { text: String(value) };
}
