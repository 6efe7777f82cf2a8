import { z } from 'zod';

/** One entry of `content/glossary.yaml`: a legal term in plain words. */
export const termSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    .describe('小写英文编号，用连字符；它是网址的一部分'),
  term: z.string().min(2).describe('术语'),
  aliases: z.array(z.string().min(2)).describe('同义写法，没有就写 []'),
  linked: z.array(z.string().min(2)).optional().describe('页面上只有这些写法才加链接；不写就是术语和同义写法都加'),
  pinyin: z.string().min(1).describe('不带声调的拼音，音节之间空格，用于排序'),
  english: z.string().min(1).describe('通行的英文说法'),
  meaning: z.string().min(10).max(120).describe('用自己的话写的白话解释，120 字以内'),
});

export type Term = z.infer<typeof termSchema>;
