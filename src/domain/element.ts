import { z } from 'zod';
import { daySchema } from './dates.ts';

/** What kind of promise an element is. */
export const elementKinds = ['deliverable', 'target', 'deadline', 'cycle'] as const;

/** How a reported figure is held against a target's value. */
export const operators = ['at-least', 'at-most', 'equal'] as const;

/** What would show a promise kept (rubric 2). */
export const showings = ['instrument', 'institution', 'figure', 'report', 'activity'] as const;

/** To whom a report is promised. */
export const audiences = ['public', 'superior', 'internal', 'unstated'] as const;

/** How often something is promised. */
export const intervals = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

export type ElementKind = (typeof elementKinds)[number];
export type Showing = (typeof showings)[number];
export type Audience = (typeof audiences)[number];
export type Operator = (typeof operators)[number];
export type Interval = (typeof intervals)[number];

const sourceWords = z.string().min(1).describe('照抄存档原文里的一段连续文字（标点也照抄）');

export const targetSchema = z.strictObject({
  metric: z.string().min(1).describe('衡量的是什么，如“网上立案率”'),
  operator: z.enum(operators).describe('at-least（不低于）、at-most（不高于）或 equal（等于）'),
  value: z
    .union([z.number(), z.string().regex(/^\d+(?::\d+)+$/u)], { error: '数值要写成数字，或 "1:1:1" 这样的比' })
    .describe('原文里的数值，如 80；比写成 "1:1:1"'),
  unit: z.string().min(1).describe('数值的单位，如 "%"、家、名；比的单位写“比”'),
});

export const dueSchema = z.strictObject({
  date: daySchema.describe('最后一天，写成 YYYY-MM-DD；“2019年底前”写成 2019-12-31'),
  words: sourceWords,
  other: z
    .strictObject({ date: daySchema, why: z.string().min(4).describe('另一种读法的理由') })
    .optional()
    .describe('措辞有歧义时的另一种读法'),
});

export const cycleSchema = z.strictObject({
  every: z.enum(intervals).describe('周期：week、month、quarter、half-year 或 year'),
  words: sourceWords,
  audience: z
    .enum(audiences)
    .describe('向谁报告：public（公众）、superior（上级）、internal（内部）或 unstated（原文没有说）'),
  told: sourceWords.optional().describe('说明向谁报告的原文；unstated 不写'),
  until: daySchema.optional().describe('原文写明的结束日期；没有就不写，按文件的期限算'),
});

/** One checkable promise inside a measure. */
export const elementSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^e\d+$/u, '要素编号不是 e 加数字')
      .describe('要素编号写成 e1、e2……，同一举措内不重复'),
    kind: z
      .enum(elementKinds)
      .describe('要素种类：deliverable（成果）、target（指标）、deadline（期限）或 cycle（周期）'),
    text: z.string().min(2).max(60).describe('用自己的话写明承诺了什么，60 字以内'),
    words: sourceWords,
    shownBy: z
      .enum(showings, { error: (issue) => (issue.input === undefined ? '没有写怎样算兑现（shownBy）' : undefined) })
      .describe(
        '怎样算兑现：instrument（出台）、institution（建成）、figure（数字）、report（报告）或 activity（持续去做）',
      ),
    core: z.boolean().describe('true 表示缺了它这条举措就不算做到'),
    bodies: z.array(z.string()).optional().describe('做这件事的责任主体编号，与牵头主体不同时才写'),
    target: targetSchema.optional().describe('指标的名称、比较、数值和单位'),
    due: dueSchema.optional().describe('期限：日期和原文措辞'),
    cycle: cycleSchema.optional().describe('周期和原文措辞'),
  })
  .superRefine((element, context) => {
    const needs = { target: 'target', deadline: 'due', cycle: 'cycle', deliverable: undefined } as const;
    const field = needs[element.kind];
    if (field && !element[field]) {
      context.addIssue({
        code: 'custom',
        path: ['kind'],
        message: `要素 ${element.id} 的种类是 ${element.kind}，却没有 ${field}`,
        params: { instead: `请补上 ${field}，或把 kind 改为 deliverable` },
      });
    }
  });

export type Element = z.infer<typeof elementSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Due = z.infer<typeof dueSchema>;
export type Cycle = z.infer<typeof cycleSchema>;
