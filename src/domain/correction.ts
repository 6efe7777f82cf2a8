import { z } from 'zod';
import { daySchema } from './dates.ts';

/** One entry of `content/corrections.yaml`: what was changed in a record that had been released, when and why. */
export const correctionSchema = z.strictObject({
  date: daySchema.describe('更正的日期'),
  record: z.string().min(1).describe('被更正的记录：证据编号，或“文件/编号#statement-1”“文件/编号#search-1”'),
  what: z.string().min(4).describe('改了什么，用自己的话写'),
  why: z.string().min(4).describe('为什么改'),
});

/** One entry of `content/left-out.yaml`: a researched fact that the ledger does not hold, and why. */
export const leftOutSchema = z.strictObject({
  id: z.string().min(1).describe('研究记录的编号'),
  why: z.string().min(4).describe('不采用的理由'),
});

/** How released records are hashed; another way of hashing gets another number. */
export const HASH_VERSION = 2;

/** `content/released.yaml`: the hash of every record as it was last released; written by `npm run evidence -- release`. */
export const releasedSchema = z.strictObject({
  date: daySchema.describe('发布的数据日期'),
  hash: z.literal(HASH_VERSION).describe(`校验值的算法，现为 ${HASH_VERSION}，由 npm run evidence -- release 写入`),
  records: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u)).describe('记录的编号和它的 sha256'),
  corrections: z.record(z.string(), z.int().min(1)).default({}).describe('发布时每条证据已有几次更正'),
});

export type Correction = z.infer<typeof correctionSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
