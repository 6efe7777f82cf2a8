import { z } from 'zod';

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

export const daySchema = z
  .string()
  .refine(isDay, { error: (issue) => `“${String(issue.input)}”不是日历上有的日期` })
  .describe('日期写成 YYYY-MM-DD，如 2020-09-20');

export const partialDateSchema = z
  .string()
  .refine(isPartialDate, { error: (issue) => `“${String(issue.input)}”不是日历上有的日期` })
  .describe('日期按来源的精确程度写成 YYYY、YYYY-MM 或 YYYY-MM-DD');

/** A date as Chinese text sets it: `2020年9月20日`, `2020年9月`, `2020年`. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
