import { z } from 'zod';
import { daySchema } from './dates.ts';

const measure = z.string().regex(/^[^/\s]+\/[^/\s]+$/u, '不是“文件编号/举措编号”');

/** One entry of `content/removed.yaml`: a measure that had an address and is no longer one, when and why. */
export const removedMeasureSchema = z.strictObject({
  id: measure.describe('撤下的举措，写成“文件编号/举措编号”，如 somecity-2024/2-1'),
  title: z.string().min(1).describe('它撤下时的标题'),
  date: daySchema.describe('撤下的日期'),
  why: z.string().min(4).describe('为什么撤下，写给照原网址来的读者'),
  instead: z
    .array(measure.describe('写成“文件编号/举措编号”，如 somecity-2024/2-1'))
    .default([])
    .describe('代替它的举措，没有就不写'),
});

export type RemovedMeasure = z.infer<typeof removedMeasureSchema>;
