import { z } from 'zod';
import { daySchema } from './dates.ts';
import { searchLogSchema, sourceSchema } from './evidence.ts';

/** Whether a document, or an instrument cited as evidence, still has force. */
export const validityStates = [
  'in-force',
  'amended',
  'repealed',
  'replaced',
  'term-over',
  'unknown',
  'not-applicable',
] as const;

export type ValidityState = (typeof validityStates)[number];

/** A validity with what shows it: a source, or, where none was found, the search for one. */
export const validitySchema = z
  .strictObject({
    state: z
      .enum(validityStates)
      .describe(
        '有效性：in-force（现行有效）、amended（已修改）、repealed（已废止）、replaced（已被替代）、term-over（执行期已过）、unknown（未查明）或 not-applicable（不适用）',
      ),
    date: daySchema.optional().describe('从哪一天起是这样；不知道就不写'),
    checked: daySchema.optional().describe('查核的日期'),
    source: sourceSchema.optional().describe('查明有效性的来源'),
    search: searchLogSchema.omit({ found: true, elements: true }).optional().describe('没有查明时，检索的记录'),
    note: z.string().min(2).max(200).optional().describe('需要告诉读者的话，如被哪一部法律替代'),
  })
  .superRefine(({ state, source, search }, context) => {
    if (state === 'not-applicable' || search || (source && state !== 'unknown')) return;
    const [message, instead] =
      state === 'unknown'
        ? ['有效性未查明，却没有检索记录', '请补上 search：在哪里、哪一天、用什么词查过']
        : ['有效性没有来源，也没有检索记录', '请补上 source；没有查明时写 state: unknown 和 search'];
    context.addIssue({ code: 'custom', path: ['state'], message, params: { instead } });
  });

/** One entry of `content/instruments.yaml`: a law, rule or opinion that evidence cites, and whether it still has force. */
export const instrumentSchema = z.strictObject({
  title: z.string().min(2).describe('文件名，与证据来源的标题相同'),
  number: z.string().min(2).optional().describe('发文字号或公报号'),
  validity: validitySchema.describe('有效性'),
});

export type Validity = z.infer<typeof validitySchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
