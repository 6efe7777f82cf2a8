import { z } from 'zod';
import { publicAddress } from './address.ts';
import { daySchema, partialDateSchema } from './dates.ts';

/** What a dated public fact shows (rubric 2). */
export const evidenceKinds = [
  'plan-issued',
  'pilot-started',
  'instrument-issued',
  'institution-set-up',
  'figure-reported',
  'work-reported',
  'report-published',
  'not-started',
  'reversal',
] as const;

/** How a fact bears on its measure. Only `direct` moves a state freely; `partial-example` at most to a pilot. */
export const scopes = ['direct', 'partial-example', 'background', 'context'] as const;

/** How good a source is, best first. */
export const tiers = ['T1', 'T2', 'T3', 'T4', 'T5'] as const;

/** In what keeping the source was read. A mirror is named but never linked. */
export const reliabilities = ['official', 'press-or-legal-database', 'repost', 'mirror-unverified'] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];
export type Scope = (typeof scopes)[number];
export type Coverage = (typeof coverages)[number];
export type Tier = (typeof tiers)[number];
export type Reliability = (typeof reliabilities)[number];

/** Tiers that a kind cannot have: an assessment cannot issue a rule; only an official source says “not started”. */
export const impossibleTiers: Readonly<Record<EvidenceKind, readonly Tier[]>> = {
  'plan-issued': ['T4'],
  'pilot-started': ['T4'],
  'instrument-issued': ['T4'],
  'institution-set-up': ['T4'],
  'figure-reported': [],
  'work-reported': [],
  'report-published': [],
  'not-started': ['T4', 'T5'],
  reversal: ['T4', 'T5'],
};

/** Whether a record shows all that its promise's words ask for, or a part. */
export const coverages = ['whole', 'part'] as const;

/** Where something was published. */
export const sourceSchema = z.strictObject({
  title: z.string().min(2).describe('来源的标题；法律和规范性文件写文件名'),
  publisher: z.string().min(2).describe('发布机关或媒体'),
  url: publicAddress.optional(),
  date: partialDateSchema.optional().describe('来源的发布日期'),
  number: z.string().min(2).optional().describe('发文字号或公报号'),
});

/** One dated public fact that bears on a measure. */
export const evidenceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, '证据编号只能用小写字母、数字和连字符')
      .describe('证据编号，全站不重复，如 ev-011'),
    elements: z.array(z.string()).default([]).describe('涉及哪几项要素，如 [e1]；留空表示整条举措'),
    date: partialDateSchema.describe('事实发生的日期，按来源的精确程度写成 YYYY、YYYY-MM 或 YYYY-MM-DD'),
    recorded: daySchema.describe('录入台账的日期'),
    kind: z.enum(evidenceKinds).describe(`证据种类：${evidenceKinds.join('、')}`),
    scope: z.enum(scopes).describe(`与举措的关系：${scopes.join('、')}`),
    tier: z.enum(tiers).describe('来源级别：T1 至 T5，见方法说明'),
    covers: z.enum(coverages).optional().describe('能说明承诺的全部（whole）还是一部分（part）'),
    ownReport: z.boolean().describe('来源是否由责任主体自己发布：true 或 false'),
    statement: z.string().min(8).max(160).describe('用自己的话写清这件事实，160 字以内'),
    metric: z.string().min(2).optional().describe('数字衡量的是什么'),
    value: z.number().optional().describe('数值'),
    unit: z.string().min(1).optional().describe('数值的单位'),
    period: z
      .string()
      .regex(/^\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}))?$/u, '报告所属的时期写成 2021、2021-H1、2021-Q1 或 2021-03')
      .optional()
      .describe('定期报告所属的时期，如 2021-Q1'),
    source: sourceSchema.describe('来源：标题、发布者、网址、日期、文号'),
    via: sourceSchema.optional().describe('经由哪里读到，例如转载报道；来源本身是文件时写'),
    reliability: z.enum(reliabilities).describe(`来源的可靠程度：${reliabilities.join('、')}`),
    note: z.string().min(2).max(200).optional().describe('日期不详、前后不一等需要告诉读者的话'),
  })
  .superRefine((evidence, context) => {
    const refuse = (path: string, message: string, instead: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { instead } });
    if (evidence.value !== undefined && evidence.unit === undefined) {
      refuse('value', `证据 ${evidence.id} 的数值没有单位`, '请补上 unit');
    }
    if (evidence.kind === 'figure-reported' && evidence.value === undefined) {
      refuse('kind', `证据 ${evidence.id} 是数字证据，却没有数值`, '请补上 value 和 unit，或改用别的种类');
    }
    if (impossibleTiers[evidence.kind].includes(evidence.tier)) {
      refuse('tier', `证据 ${evidence.id} 的种类 ${evidence.kind} 不能来自 ${evidence.tier}`, '请核对来源级别或种类');
    }
    if (evidence.reliability === 'mirror-unverified' && (evidence.source.url ?? evidence.via?.url) !== undefined) {
      refuse('reliability', `证据 ${evidence.id} 来自镜像，却带着链接`, '镜像只写名称，请删去网址');
    }
  });

/** What a body says of its own work: quoted, dated, kept apart from assessment, never turned into a state. */
export const officialStatementSchema = z.strictObject({
  date: partialDateSchema.describe('表述的日期'),
  recorded: daySchema.describe('录入台账的日期'),
  quote: z.string().min(2).max(60).describe('照抄的表述，60 字以内'),
  source: sourceSchema.describe('来源'),
});

/** A logged search for evidence, whatever it brought. */
export const searchLogSchema = z.strictObject({
  date: daySchema.describe('检索的日期'),
  where: z.string().min(4).describe('在哪里检索'),
  queries: z.array(z.string().min(1)).min(1).describe('用过的检索词'),
  found: z.boolean().describe('是否检得与举措有关的内容'),
  elements: z.array(z.string()).default([]).describe('为哪几项要素检索；留空表示整条举措'),
  note: z.string().min(2).max(200).optional(),
});

/** The records that give a number on an element, whatever kind of fact they tell. */
export function figuresOn<E extends Pick<Evidence, 'elements' | 'value' | 'unit'>>(
  evidence: readonly E[],
  element: string,
) {
  return evidence.flatMap((record) => {
    const { elements, value, unit } = record;
    return elements.includes(element) && value !== undefined && unit !== undefined ? [{ ...record, value, unit }] : [];
  });
}

/** `content/progress/<document>/<number>.yaml`: append-only. */
export const ledgerSchema = z.strictObject({
  evidence: z.array(evidenceSchema).default([]).describe('证据，只增不改'),
  statements: z.array(officialStatementSchema).default([]).describe('官方表述，只引用，不用来判断进展'),
  searches: z.array(searchLogSchema).default([]).describe('检索记录'),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type OfficialStatement = z.infer<typeof officialStatementSchema>;
export type SearchLog = z.infer<typeof searchLogSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
