/** What one cell of a sheet holds; nothing and an empty text are both an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Lines of cells as CSV (RFC 4180): UTF-8 with a byte-order mark, so that spreadsheets read it as Chinese, lines ended by CRLF. A
 * text that a spreadsheet would take for a formula is led by an apostrophe; those for East Asia read full-width signs so too (OWASP, “CSV
 * Injection”).
 */
export function csvOf(lines: readonly (readonly Cell[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = /^[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
