import { Refused } from '#domain/refused.ts';
import { decode } from '#source-text/decode.ts';
import { ROW_LIMIT, tooManyRows, type Cell, type Grid, type Row } from './grid.ts';

/** Reads a CSV (RFC 4180) in UTF-8 with or without a byte-order mark, UTF-16 or GB18030. */
export function readCsv(bytes: Uint8Array): Grid {
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new Refused(decoded.problem);
  const rows: Row[] = [];
  let row = 0;
  for (const { line, fields } of records(decoded.text.replace(/^\uFEFF/u, ''))) {
    row++;
    if (row > ROW_LIMIT) throw tooManyRows('表格', row);
    const cells = fields
      .map((text, at): [number, Cell] => [at + 1, cell(text)])
      .filter(([, one]) => !('text' in one) || one.text.trim() !== '');
    if (cells.length > 0) rows.push({ row, line, cells: new Map(cells) });
  }
  return { sheet: undefined, rows, problems: [], notes: [] };
}

function cell(text: string): Cell {
  if (!text.startsWith('=')) return { text };
  return { what: '以等号开头，表格软件会当作公式', instead: '请写上结果本身，不写公式' };
}

interface Record {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

const UNQUOTED = /[^",\r\n]*/uy;
const QUOTED = /"((?:[^"]|"")*)"/uy;

/** The records of a CSV text. A record may run over several lines where a field in quotes does. */
function* records(text: string): Generator<Record> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begins = line;
    const fields: string[] = [];
    for (;;) {
      const isQuoted = text[at] === '"';
      const pattern = isQuoted ? QUOTED : UNQUOTED;
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found)
        throw new Refused({
          line: begins,
          what: '引号没有配对',
          instead: '请在这一行补上缺少的引号；引号本身写成两个',
        });
      fields.push(isQuoted ? (found[1] as string).replaceAll('""', '"') : found[0]);
      line += found[0].split('\n').length - 1;
      at = pattern.lastIndex;
      if (text[at] !== ',') break;
      at++;
    }
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
      throw new Refused({
        line,
        what: '引号的位置不对',
        instead: '含有引号、逗号或换行的值，整个放进引号里，其中的引号写成两个',
      });
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    yield { line: begins, fields };
  }
}
