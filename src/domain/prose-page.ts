import { z } from 'zod';

/** The pages whose text editors write, by the name of their file. */
export const prosePageNames = ['about', 'methodology', 'press', 'archive', 'corrections', 'feeds'] as const;

export type ProsePageName = (typeof prosePageNames)[number];

/** The places that other pages of the portal lead to: a page that is written has to have them. */
export const linkedPlaces: Partial<Record<ProsePageName, readonly string[]>> = { methodology: ['states', 'passages'] };

/** What stands before the text of a page in `content/pages/<language>/<name>.mdx`. */
export const prosePageSchema = z.strictObject({
  title: z.string().min(1).max(40).describe('页面的标题，40 字以内'),
  description: z.string().min(8).max(160).describe('一句话说明这一页，供搜索引擎和转发时显示，160 字以内'),
  lead: z.string().min(4).max(160).optional().describe('标题下面的引言，160 字以内；没有就不写'),
});

export type ProsePageRecord = z.infer<typeof prosePageSchema>;
