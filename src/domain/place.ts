import { z } from 'zod';

export const levels = ['national', 'provincial', 'municipal', 'district'] as const;
export type Level = (typeof levels)[number];

/** One entry of `content/places.yaml`: a place that documents are for. */
export const placeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    .describe('小写英文编号，用连字符；它是网址的一部分，定了不再改'),
  name: z.string().min(1).describe('地名，如 某某市；全国写“全国”'),
  level: z.enum(levels).describe('层级：national、provincial、municipal 或 district'),
  code: z
    .string()
    .regex(/^[0-9]{6}$/u, '不是六位数字的行政区划代码')
    .optional()
    .describe('GB/T 2260 行政区划代码，六位数字，加引号；没有代码（如开发区）或没有查实的不写'),
});

export type Place = z.infer<typeof placeSchema>;
