import type { MeasureKind } from '#domain/numbering.ts';
import { dateText } from './dates.ts';
import { kindNames } from './names.ts';

/** What share cards say besides the words of the content. */
export const cards = {
  contents: (documents: number, measures: number, themes: number) =>
    `${documents} 个文件，${measures} 条举措和要求，${themes} 个专题`,
  kinds: { document: '文件', theme: '专题' },
  measure: (kind: MeasureKind, number: string) => `${kindNames[kind]} ${number}`,
  author: (name: string, post: string) => `${name}，${post}`,
  issuer: (issuer: string) => `发文机关：${issuer}`,
  undated: '成文日期未载明',
  count: (name: string, count: number) => `${count} 条${name}`,
  datedCounts: (date: string, counts: readonly string[]) => [date, ...counts].join('，'),
  themeCounts: (documents: number, measures: number) => `${documents} 个文件里的 ${measures} 条举措和要求`,
  promises: (count: number) => `核心承诺 ${count} 项`,
  otherRecords: (count: number) => `另有 ${count} 条其他记录，不改变核心承诺的进展。`,
  sentence: (said: string) => `${said}。`,
  state: (name: string, count: number) => `${name} ${count}`,
  asOf: (day: string) => `截至${dateText(day)}`,
};
