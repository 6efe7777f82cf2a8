import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import { explain } from './explain.ts';

/** One file that editors own, read and checked against its schema. */
export interface Checked<T> {
  readonly file: string;
  /** Absent where the file does not satisfy its schema. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** The line, from 1, on which the value at `path` stands (or would stand, for a missing one: its parent's). */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads YAML and checks it, collecting every problem.
 *
 * @param firstLine the line of the file on which `text` begins, for YAML inside another file.
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): Checked<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));

  // After its first structural error the parser stumbles over what follows; only that one is the editor's.
  const syntax = [...document.errors, ...document.warnings].filter(
    ({ code }, at, all) => code === 'DUPLICATE_KEY' || at === all.findIndex((one) => one.code !== 'DUPLICATE_KEY'),
  );
  if (syntax.length > 0) {
    const problems = syntax.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      ...explainSyntax(error.code),
    }));
    return { file, value: undefined, problems, lineOf };
  }
  const given: unknown = document.toJS();
  const result = schema.safeParse(given);
  if (result.success) return { file, value: result.data, problems: [], lineOf };
  const problems = onceAPlace(result.error.issues).map((issue) => ({
    file,
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path),
    ...explain(issue, schema, given),
  }));
  return { file, value: undefined, problems, lineOf };
}

/** A value of the wrong type may also be too short or too long; that it is of the wrong type is enough said. */
function onceAPlace(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const wrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n')));
  return issues.filter(({ code, path }) => code === 'invalid_type' || !wrongType.has(path.join('\n')));
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let offset = isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
  for (let depth = 0; depth < path.length; depth++) {
    const parent = document.getIn(path.slice(0, depth), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path[depth])) : undefined;
    const node = isNode(pair?.key) ? pair.key : document.getIn(path.slice(0, depth + 1), true);
    if (!isNode(node) || !node.range) return offset;
    offset = node.range[0];
  }
  return offset;
}

function explainSyntax(code: string): { what: string; instead: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { what: 'YAML 里同一个字段写了两次', instead: '请删去其中一个' };
    case 'TAB_AS_INDENT':
      return { what: 'YAML 用制表符缩进', instead: '请改用空格缩进，每级两个空格' };
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return {
        what: 'YAML 在这里读不下去',
        instead: '请检查这一行和上一行：引号和括号要成对，字段名后要有冒号和空格，同级字段要左对齐，每级缩进两个空格',
      };
    default:
      return {
        what: `YAML 写法有误（${code}）`,
        instead: '请检查这一行的冒号、引号和缩进；含有冒号、井号、百分号的文字要加双引号',
      };
  }
}
