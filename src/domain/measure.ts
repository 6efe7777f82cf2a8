import { z } from 'zod';
import { draftSchema } from './draft.ts';
import { elementSchema } from './element.ts';

/** The longest title that still stands on one line of a card, in characters. */
export const TITLE_LIMIT = 22;
/** The longest question that still stands on one line of a phone, in characters. */
export const QUESTION_LIMIT = 24;
/** The longest summary that a phone shows without scrolling, in characters. */
export const SUMMARY_LIMIT = 120;

export const roles = ['lead', 'participant', 'leadership', 'oversight'] as const;
export type Role = (typeof roles)[number];

/** The three parts of a measure's own page, in order. */
export const measureParts = ['这条举措要做什么', '和谁有关', '怎么核查'] as const;

/** The length of a text as readers count it: characters, not bytes or code units. */
export function characterCount(text: string): number {
  return [...text].length;
}

function limited(name: string, limit: number) {
  return z
    .string()
    .min(1, `${name}是空的`)
    .superRefine((text, context) => {
      const count = characterCount(text);
      if (count <= limit) return;
      context.addIssue({
        code: 'custom',
        message: `${name}有 ${count} 字，超过上限 ${limit} 字`,
        params: { instead: `请删去 ${count - limit} 字以上` },
      });
    });
}

/** The front matter of `content/measures/<document>/<number>.mdx`. */
export const measureSchema = z.strictObject({
  number: z.string({ error: '编号要写成带引号的文字' }).describe('来源自己的编号，加引号，如 "2-5"'),
  title: limited('标题', TITLE_LIMIT).describe(`用自己的话写标题，说明改变了什么，${TITLE_LIMIT} 字以内`),
  summary: limited('摘要', SUMMARY_LIMIT).describe(`写给非法律专业读者的摘要，${SUMMARY_LIMIT} 字以内`),
  questions: z
    .array(limited('常见问法', QUESTION_LIMIT))
    .min(1, '没有常见问法')
    .max(6, '常见问法超过 6 条')
    .optional()
    .describe(`读者会怎样问到这条举措，用日常的话，每条 ${QUESTION_LIMIT} 字以内，可以不写`),
  themes: z.array(z.string()).min(1, '没有专题').max(6, '专题超过 6 个').describe('一到六个专题编号，见 themes.yaml'),
  bodies: z
    .array(
      z.strictObject({
        id: z.string().describe('责任主体编号，见 bodies.yaml'),
        role: z
          .enum(roles)
          .describe('角色：lead（牵头、承担）、participant（配合）、leadership（领导、统筹）或 oversight（监督）'),
      }),
    )
    .min(1, '没有责任主体')
    .describe('责任主体及角色，如 { id: county-court, role: lead }'),
  elements: z.array(elementSchema).min(1, '没有要素').describe('原文里每一项可以核查的承诺'),
  draft: draftSchema,
});

export type MeasureRecord = z.infer<typeof measureSchema>;
