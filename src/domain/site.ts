import { z } from 'zod';
import { daySchema } from './dates.ts';

/** `content/site.yaml`: what holds for the portal as a whole. */
export const siteSchema = z.strictObject({
  title: z.string().min(1).describe('站名'),
  titleEnglish: z.string().min(1).describe('英文站名'),
  dataDate: daySchema.describe('数据日期：内容截至哪一天，写成 YYYY-MM-DD'),
  questions: z
    .array(
      z.strictObject({
        ask: z.string().min(4).max(24).describe('读者会问的话，24 字以内'),
        theme: z.string().describe('回答它的专题编号，见 content/themes.yaml'),
      }),
    )
    .describe('首页上的日常问题，每个指向一个专题'),
  contact: z
    .url({ protocol: /^(?:mailto|https)$/ })
    .optional()
    .describe('读者怎样联系编辑：mailto: 加邮箱，或 https 网址；没有就不写，页面会说明还没有'),
});

export type Site = z.infer<typeof siteSchema>;
