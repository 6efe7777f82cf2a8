import { z } from 'zod';

/** What a measure's page is about: a reform measure, or a requirement on how the reform is organised. */
export const measureKinds = ['measure', 'requirement'] as const;

export type MeasureKind = (typeof measureKinds)[number];

/** The levels of numbering that may hold a document's measures, from the outermost in. */
export const markers = ['第一章', '第一节', '第一条', '一、', '(一)', '第一,', '1.', '1)', '(1)', '①', '——'] as const;

const byMarker = z.strictObject({
  kind: z.enum(measureKinds),
  chapters: z
    .array(z.int().min(1))
    .min(1)
    .optional()
    .describe('哪几章（最外一级编号）里的条目，如 [2, 3, 4, 5]；不写就是全文'),
  marker: z.enum(markers).describe('条目用哪一级编号'),
  childless: z.boolean().optional().describe('true 表示只取下面没有更细编号的条目'),
  number: z
    .string()
    .regex(/\{item\}/u)
    .describe('编号的写法，可用 {chapter}、{group}、{item}，如 "{chapter}-{item}"'),
});

const byOpening = z.strictObject({
  number: z.string().describe('本站给的编号，如 2-1'),
  begins: z.string().min(6).describe('该段开头的原文，照抄'),
  heading: z.string().min(1).optional().describe('该段开头的小标题原文（没有就不写）'),
});

/** How the archived text's own numbering tells where its measures are. */
export const numberingSchema = z.union([
  z.strictObject({
    headings: z.enum(['every', 'some']).describe('every：每条都以标题句开头；some：只有短的首句算标题'),
    headingless: z.array(z.string()).default([]).describe('首句虽短但不是标题的条目编号，如 ["6", "9"]'),
    by: z.array(byMarker).min(1),
  }),
  z.strictObject({ openings: z.array(byOpening).min(1) }),
]);

export type Numbering = z.infer<typeof numberingSchema>;
export type NumberingByMarker = z.infer<typeof byMarker>;
export type NumberingByOpening = z.infer<typeof byOpening>;
