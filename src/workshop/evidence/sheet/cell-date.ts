/** How exact a number format shows a date: the fact of an editor who sees `2021年3月` is a month, not its first day. */
export type DatePrecision = 'day' | 'month' | 'year' | 'time';

/** Formats that every spreadsheet program has by number (ECMA-376 part 1, 18.8.30, with those of the Chinese locale). */
const MONTHS = new Set([17, 27, 36, 50, 52, 57]);
const DAYS = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** The precision of a number format, or `undefined` where it shows no date. */
export function datePrecision(formatId: number, code: string | undefined): DatePrecision | undefined {
  if (code === undefined) {
    if (DAYS.has(formatId)) return 'day';
    if (MONTHS.has(formatId)) return 'month';
    return TIMES.has(formatId) ? 'time' : undefined;
  }
  const [shown = ''] = code.split(';');
  const letters = shown
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[[^\]]*\]/gu, '')
    .toLowerCase();
  if (/general|[0#?]/u.test(letters)) return undefined;
  if (letters.includes('d')) return 'day';
  if (letters.includes('y')) return letters.includes('m') ? 'month' : 'year';
  return /[hs]/u.test(letters) ? 'time' : undefined;
}

/** The date of a serial number as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `undefined` outside the calendar of spreadsheets. */
export function dateOfSerial(serial: number, precision: DatePrecision, is1904: boolean): string | undefined {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  // Before 61 lies the 29 February 1900 that spreadsheets believe in.
  if (precision === 'time' || !(days >= 61 && days <= 2_958_465)) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30 + days)).toISOString();
  return day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
