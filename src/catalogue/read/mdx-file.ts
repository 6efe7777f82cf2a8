import type { z } from 'zod';
import { characterProblems } from './characters.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml, type Checked } from './yaml.ts';

/** An MDX file: the record before its text, and the text with the line on which it begins. */
export interface MdxFile<T> {
  readonly record: Checked<T>;
  /** Absent where the two are not told apart. */
  readonly body: string | undefined;
  readonly bodyLine: number;
}

/** Reads the record before the text of an MDX file. */
export function readMdxFile<S extends z.ZodObject>(file: string, text: string, schema: S): MdxFile<z.output<S>> {
  const split = splitFrontMatter(text);
  if (split) {
    const read = readYaml(file, split.yaml, schema, split.yamlLine);
    const record: Checked<z.output<S>> = { ...read, problems: [...characterProblems(file, text), ...read.problems] };
    return { record, body: split.body, bodyLine: split.bodyLine };
  }
  const what = '文件开头没有用两行 --- 隔开的字段';
  const fields = Object.keys(schema.shape).slice(0, 2).join('、');
  const instead = `请在第一行写 ---，写完 ${fields} 等字段后再写一行 ---`;
  const problems = [{ file, line: 1, what, instead }];
  return { record: { file, value: undefined, problems, lineOf: () => 1 }, body: undefined, bodyLine: 1 };
}
