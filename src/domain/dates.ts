import { z } from 'zod';
import { isDay, isPartialDate } from './calendar.ts';

export const daySchema = z
  .string()
  .refine(isDay, { error: (issue) => `“${String(issue.input)}”不是日历上有的日期` })
  .describe('日期写成 YYYY-MM-DD，如 2020-09-20');

export const partialDateSchema = z
  // YAML reads a bare year as a number.
  .preprocess(
    (given) => (typeof given === 'number' ? String(given) : given),
    z.string().refine(isPartialDate, { error: (issue) => `“${String(issue.input)}”不是日历上有的日期` }),
  )
  .describe('日期按来源的精确程度写成 YYYY、YYYY-MM 或 YYYY-MM-DD');
