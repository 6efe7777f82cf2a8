import { withByteOrderMark } from './byte-order-mark.ts';

/** What one cell of a sheet holds; nothing and an empty text are both an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Lines of cells as CSV (RFC 4180): UTF-8 with a byte-order mark, so that spreadsheets read it as Chinese, lines ended by CRLF. A
 * text that a spreadsheet would take for a formula is led by an apostrophe, whatever blanks stand before its sign; those for East Asia read
 * full-width signs so too (OWASP, “CSV Injection”).
 */
export function csvOf(lines: readonly (readonly Cell[])[]): string {
  return withByteOrderMark(`${lines.map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`);
}

/**
 * A sign that begins a formula, behind what programs trim away or do not show: spaces of every width, tabs, line breaks, controls, and
 * characters without width. A tab or a line break is one by itself.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]*[=+\-@＝＋－＠])/u;

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
