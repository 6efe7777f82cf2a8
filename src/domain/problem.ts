import { inTextOrder } from './text-order.ts';

/** Something an editor has to put right: where, what is wrong, and what to write instead. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Line in that file, counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly instead: string;
}

/** One problem on one line, as editors read it. */
export function problemLine({ file, line, what, instead }: Problem): string {
  return `${file}:${line} ${what}。${instead}。`;
}

/** All problems in the order of their files and lines, and a closing count. */
export function problemReport(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => inTextOrder(a.file, b.file) || a.line - b.line);
  return [...sorted.map(problemLine), `共 ${problems.length} 处问题。`].join('\n');
}
