import type { Problem } from '#domain/problem.ts';

/** The most that a text of ours holds; the longest page has a third of it. */
const CHARACTERS = 50_000;
/** Between two blank lines; the parser compares each mark of emphasis and each bracket with those before it. */
const MARKS = 400;
/** Lists and quotations within each other, which the parser opens and closes anew on every line. */
const DEPTH = 6;

const MARK = /[*_[\]<>{}`!&\\|]/gu;
const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$))){${DEPTH + 1}}`, 'u');
const INDENTED = new RegExp(`^ {${DEPTH * 4},}\\S`, 'u');

/** What no text of ours needs and a parser takes seconds or minutes for, by its line from 1. A text that has it is not parsed. */
export function mdxBoundProblems(text: string): (Pick<Problem, 'what' | 'instead'> & { readonly line: number })[] {
  const length = [...text].length;
  if (length > CHARACTERS) {
    const what = `正文有 ${length} 字，超过上限 ${CHARACTERS} 字`;
    return [{ line: 1, what, instead: '请删短，或分成几页；整份原文不放在这里' }];
  }
  const lines = text.split('\n');
  const deep = lines.findIndex((line) => CONTAINERS.test(line) || INDENTED.test(line));
  if (deep >= 0) {
    return [{ line: deep + 1, what: '列表或引用套得太深', instead: `请改成不超过 ${DEPTH} 层；段落前面不留空格` }];
  }
  let marks = 0;
  const crowded = lines.findIndex((line) => {
    marks = line.trim() === '' ? 0 : marks + (line.match(MARK)?.length ?? 0);
    return marks > MARKS;
  });
  if (crowded < 0) return [];
  const what = `这一段里的 * _ [ ] < > 等记号超过 ${MARKS} 个`;
  return [{ line: crowded + 1, what, instead: '请检查是不是贴进了别的东西；确是正文，请空一行分成几段' }];
}
