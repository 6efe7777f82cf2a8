import { z } from 'zod';
import { publicAddress } from './address.ts';

export const bodyKinds = [
  'court',
  'procuratorate',
  'justice-administration',
  'party',
  'government',
  'police',
  'congress',
  'legal-profession',
  'social',
  'class',
] as const;

/** `class` stands for a kind of organisation that a text names without naming one (公安机关). */
export const bodyLevels = ['national', 'provincial', 'municipal', 'district', 'class'] as const;

export type BodyKind = (typeof bodyKinds)[number];
export type BodyLevel = (typeof bodyLevels)[number];

/** One entry of `content/bodies.yaml`. */
export const bodySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    .describe('小写英文编号，用连字符'),
  name: z.string().min(1).describe('机构全称；统称写统称'),
  aliases: z.array(z.string()).describe('各文件里的其他叫法，没有就写 []'),
  kind: z.enum(bodyKinds).describe(`机构类别：${bodyKinds.join('、')}`),
  level: z.enum(bodyLevels).describe(`层级：${bodyLevels.join('、')}`),
  place: z.string().min(1).describe('所在地；统称写“不限”'),
  creditCode: z
    .strictObject({
      code: z
        .string()
        .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/u, '统一社会信用代码是 18 位数字和大写字母')
        .describe('18 位数字和大写字母'),
      source: publicAddress.describe('查到它的公开网页，以 http:// 或 https:// 开头'),
    })
    .optional()
    .describe('统一社会信用代码和出处；公开来源查得到才写'),
  note: z.string().min(1).max(80).describe('用自己的话写一句这是什么机构'),
});

export type Body = z.infer<typeof bodySchema>;
