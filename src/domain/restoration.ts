import { z } from 'zod';

/** The mechanical steps by which a raw text is restored; each is declared by the document that needs it. */
export const restorations = ['markdown-marks', 'pinyin-gloss', 'traditional-to-simplified', 'repeated-body'] as const;

export type Restoration = (typeof restorations)[number];

const lineNumber = z.int().min(1);
const reason = z.string().min(4).describe('用一句话写明理由，给读者看');

export const passageSchema = z.strictObject({
  lines: z.tuple([lineNumber, lineNumber]).describe('原始文件里的起止行号，如 [5, 21]'),
  continues: z.boolean().optional().describe('true 表示本段文字紧接上一段（分栏把一句话截断了），拼接时不换行'),
  why: reason.optional(),
});

export const repairSchema = z.strictObject({
  line: lineNumber.describe('受损文字在原始文件里的行号'),
  before: z.string().min(1).describe('原始文件里受损的文字，照抄'),
  after: z.string().describe('按文义复原后的文字'),
  why: reason,
});

export const slipSchema = z.strictObject({
  words: z.string().min(1).describe('来源自身的笔误，连同前后一两个字照抄'),
  likely: z.string().min(1).describe('可能的本意；只作提示，不改原文'),
});

/** `content/sources/<document>.repairs.yaml`: what was done by judgement rather than by rule, and what was left alone. */
export const repairsSchema = z.strictObject({
  passages: z.array(passageSchema).default([]).describe('本文件在原始文件中的位置，按阅读顺序排列'),
  repairs: z.array(repairSchema).default([]).describe('逐处修复：行号、修复前、修复后、理由'),
  slips: z.array(slipSchema).default([]).describe('来源自身的笔误，原样保留'),
});

export type Passage = z.infer<typeof passageSchema>;
export type Repair = z.infer<typeof repairSchema>;
export type Slip = z.infer<typeof slipSchema>;
export type Repairs = z.infer<typeof repairsSchema>;
