const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTHS_OR_YEAR = /^\d{4}(?:-\d{2})?$/;

/** Whether `text` is a day of the Gregorian calendar written `YYYY-MM-DD` (ISO 8601). */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whether `text` is a year, a month or a day, as exact as its source. */
export function isPartialDate(text: string): boolean {
  return isDay(text) || (MONTHS_OR_YEAR.test(text) && isDay(`${text}-01-01`.slice(0, 10)));
}

/** Whether a date is certainly before another, as exact as the less exact of the two: `2021` is not before `2021-05`. */
export function isEarlier(date: string, than: string): boolean {
  const exact = Math.min(date.length, than.length);
  return date.slice(0, exact) < than.slice(0, exact);
}

/** The last day that a partial date can mean: `2021` is 2021-12-31, `2021-02` is 2021-02-28. */
export function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  return `${year}-${month ?? '12'}-${String(daysInMonth(Number(year), Number(month ?? 12))).padStart(2, '0')}`;
}

/** The same day some months later; where that month is shorter, its last day. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(count / 12);
  const laterMonth = (count % 12) + 1;
  const laterDate = Math.min(date, daysInMonth(laterYear, laterMonth));
  return [laterYear, String(laterMonth).padStart(2, '0'), String(laterDate).padStart(2, '0')].join('-');
}

/** The day after. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
