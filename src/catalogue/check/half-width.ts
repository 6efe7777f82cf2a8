import type { Problem } from '#domain/problem.ts';
import type { ReadFile } from '../registry.ts';

const FULL = new Map([...',;:?!()'].map((mark, at) => [mark, [...'，；：？！（）'][at] ?? '']));
const HAN = String.raw`[\p{Script=Han}，。；：、？！”’）》]`;
const MARK = new RegExp(`(?<=${HAN})[,;:?!()]|[,;:?!()](?=\\p{Script=Han})`, 'u');
/** Whoever is quoted, and titles, are written as they were. */
const OTHERS = /“[^”]*”|《[^》]*》|「[^」]*」/gu;

/** Half-width marks beside Chinese characters in what we write ourselves of a measure; not in what it quotes. */
export function halfWidthProblems({ file, value, paragraphs, quoted, lineOf }: ReadFile<'measures'>): Problem[] {
  if (!value) return [];
  const own = [
    { text: value.title, line: lineOf(['title']) },
    { text: value.summary, line: lineOf(['summary']) },
    ...(value.questions ?? []).map((text, at) => ({ text, line: lineOf(['questions', at]) })),
    ...value.elements.map(({ text }, at) => ({ text, line: lineOf(['elements', at, 'text']) })),
    ...paragraphs.map(({ text, line }) => ({ text: withoutQuoted(text, quoted), line })),
  ];
  return own.flatMap(({ text, line }) => {
    const words = text.replaceAll(OTHERS, '');
    const found = MARK.exec(words);
    if (!found) return [];
    const [mark] = found;
    const around = words.slice(Math.max(0, found.index - 4), found.index + 1);
    return [{ file, line, what: `“${around}”里的“${mark}”是半角标点`, instead: `请改成全角的“${FULL.get(mark)}”` }];
  });
}

function withoutQuoted(text: string, quoted: readonly { readonly text: string }[]): string {
  const longestFirst = [...quoted].sort((a, b) => b.text.length - a.text.length);
  return longestFirst.reduce((words, one) => words.replaceAll(one.text, ''), text);
}
