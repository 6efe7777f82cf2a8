import { z } from 'zod';
import { contactAddress, secureAddress } from './address.ts';
import { daySchema } from './dates.ts';

/** `content/site.yaml`: what holds for the portal as a whole. */
export const siteSchema = z.strictObject({
  title: z.string().min(1).describe('站名'),
  titleEnglish: z.string().min(1).describe('英文站名'),
  subject: z.string().min(1).max(12).describe('收录的文件讲的是什么，放在“文件”“举措”前面，如 司法改革'),
  subjectEnglish: z.string().min(1).describe('同一意思的英文，如 judicial reform'),
  tagline: z.string().min(4).max(60).describe('一句话说明本站做什么，用在首页的说明和分享图片上，60 字以内'),
  dataDate: daySchema.describe('数据日期：内容截至哪一天，写成 YYYY-MM-DD'),
  questions: z
    .array(
      z.strictObject({
        ask: z.string().min(4).max(24).describe('读者会问的话，24 字以内'),
        theme: z.string().describe('回答它的专题编号，见 themes.yaml'),
      }),
    )
    .default([])
    .describe('首页上的日常问题，每个指向一个专题'),
  tries: z
    .array(z.string().min(2).max(12).describe('一个可以试着搜索的词，12 字以内'))
    .max(4)
    .default([])
    .describe('首页搜索框里提示的词，四个以内'),
  keywords: z.array(z.string().min(1)).default([]).describe('数据目录里的关键词'),
  licence: z
    .strictObject({
      name: z.string().min(1).describe('许可协议的简称，如 CC BY 4.0'),
      address: secureAddress.describe('许可协议的网址，以 https:// 开头'),
    })
    .describe('本站自己写的文字按什么许可使用：name 和 address'),
  contact: contactAddress
    .optional()
    .describe('读者怎样联系编辑：mailto: 加邮箱，或 https 网址；没有就不写，页面会说明还没有'),
});

export type Site = z.infer<typeof siteSchema>;
