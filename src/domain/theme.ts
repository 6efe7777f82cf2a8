import { z } from 'zod';

/** One entry of `content/themes.yaml`: a topic that runs across documents. */
export const themeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    .describe('小写英文编号，用连字符；它是网址的一部分，定了不再改'),
  name: z.string().min(1).max(16).describe('专题名，16 字以内'),
  sentence: z.string().min(1).max(80).describe('一句话说明这个专题讲什么'),
});

export type Theme = z.infer<typeof themeSchema>;
