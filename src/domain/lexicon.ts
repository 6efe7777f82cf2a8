import { z } from 'zod';
import { lexiconKinds } from './lexicon-kind.ts';

const word = z.string().min(2, '词语至少两个字').max(60, '词语超过 60 字');

/** One entry of the search lexicon: what readers type, and what the texts call it. */
export const lexiconEntrySchema = z.strictObject({
  asked: z.array(word).min(1, '没有写读者会输入的词').describe('读者会输入的词，至少一个'),
  also: z.array(word).min(1, '没有写原文里的词').describe('原文里意思相同的词，搜索时同等看待'),
  near: z.array(word).default([]).describe('原文里相近的词，搜索时分量较轻；没有可以不写'),
  kind: z.enum(lexiconKinds).describe(`种类：${lexiconKinds.join('、')}`),
  reason: z.string().min(4, '理由太短').max(80, '理由超过 80 字').describe('一句话：没有这一条，读者会漏掉什么'),
});

/** `content/lexicon.yaml`: the words by which search understands a reader. */
export const lexiconSchema = z.strictObject({
  entries: z.array(lexiconEntrySchema).describe('读者的词和原文的词'),
  stop: z.array(z.string().min(1)).describe('不单独搜索的虚词和问话用词'),
});

export type LexiconEntry = z.infer<typeof lexiconEntrySchema>;
export type Lexicon = z.infer<typeof lexiconSchema>;
