import { z } from 'zod';
import { publicAddress } from './address.ts';
import { daySchema, partialDateSchema } from './dates.ts';
import { draftSchema } from './draft.ts';
import { numberingSchema } from './numbering.ts';
import { restorations } from './restoration.ts';
import { dueSchema, targetSchema } from './element.ts';
import { validitySchema } from './validity.ts';

/** Whether a document's full text may be published, or only quoted measure by measure. */
export const rights = ['official', 'quotation'] as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, '不是 64 位十六进制的 sha256');

const datedFact = z.strictObject({
  date: partialDateSchema.optional(),
  note: z.string().optional().describe('日期的来历；没有日期时写“未载明”'),
});

/** A dated or counted commitment of the document as a whole, outside its numbered measures. */
const commitmentSchema = z.strictObject({
  text: z.string().min(2).max(60).describe('用自己的话写明承诺了什么，60 字以内'),
  words: z.string().min(1).describe('照抄存档原文里的一段连续文字（标点也照抄）'),
  target: targetSchema.optional().describe('指标的名称、比较、数值和单位'),
  due: dueSchema.optional().describe('期限：日期和原文措辞'),
});

/** `content/documents/<document>.yaml`: official metadata under its official names, and how the text is read. */
export const documentSchema = z.strictObject({
  order: z.int().min(1).optional().describe('在各页上的先后次序，如 1；不写就排在写了的后面，按日期先后'),
  title: z.string().min(1).describe('标题，照原文'),
  titleNote: z.string().optional().describe('标题不是原文所有时，说明它的来历'),
  short: z.string().min(1).max(14).describe('导航用的短名，14 字以内'),
  issuers: z.array(z.string()).min(1).describe('发文机关或作者单位的责任主体编号'),
  issuer: z.string().min(1).describe('发文机关，照原文；没有就写“未载明”'),
  author: z
    .strictObject({ name: z.string().describe('作者姓名'), post: z.string().describe('作者职务，照原文') })
    .optional()
    .describe('署名文章的作者'),
  documentNumber: z.string().min(1).describe('发文字号；没有就写“未载明”'),
  issued: datedFact.describe('成文日期'),
  published: datedFact.describe('发布日期'),
  validity: validitySchema.describe('有效性'),
  commitments: z.array(commitmentSchema).default([]).describe('编号举措以外有期限或数量的承诺（文件整体的承诺）'),
  place: z.string().describe('适用的地区的编号，见 places.yaml'),
  rights: z.enum(rights).describe('official（官方文件，可全文刊登）或 quotation（只能逐条引用）'),
  about: z.string().min(1).describe('用自己的话写一句这是什么文件'),
  term: z
    .strictObject({
      from: daySchema.optional().describe('文件没有成文日期时，从哪一天起算'),
      due: daySchema.describe('总期限的最后一天'),
      words: z.string().min(1).describe('文件为自己定的总期限，照抄原文'),
      binds: z.enum(['tasks', 'aim']).describe('约束什么：tasks（各项任务都要在此前完成）或 aim（只是总目标的年份）'),
    })
    .optional()
    .describe('文件整体的期限'),
  source: z
    .strictObject({
      address: publicAddress.optional().describe('来源网址，以 http:// 或 https:// 开头、公开可访问、不含用户名和密码'),
      publisher: z.string().min(1).describe('发布网站或报刊'),
      note: z.string().optional().describe('来源说明'),
    })
    .describe('来源：publisher（必写）、address、note'),
  raw: z.strictObject({ file: z.string().describe('原始文件名'), sha256: sha256.describe('原始文件的 sha256') }),
  sha256: sha256.describe('存档原文的 sha256；由 npm run import 写入，不要手改'),
  restoration: z.array(z.enum(restorations)).describe('自动复原的步骤'),
  numbering: numberingSchema.describe('怎样从原文编号认出每条举措'),
  draft: draftSchema,
});

export type DocumentRecord = z.infer<typeof documentSchema>;
export type DatedFact = z.infer<typeof datedFact>;
