import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Problem } from '#domain/problem.ts';
import { characterProblems } from './characters.ts';
import { explain } from './explain.ts';
import { cutValues, escapedCharacters, forbiddenYaml, repeatedKeys, type YamlFlaw } from './yaml-subset.ts';

/** One file that editors own, read and checked against its schema. */
export interface Checked<T> {
  readonly file: string;
  /** Absent where the file does not satisfy its schema. */
  readonly value: T | undefined;
  /** What the file says, before its schema fills in anything; absent where the YAML cannot be read. */
  readonly written?: unknown;
  readonly problems: readonly Problem[];
  /** The line, from 1, on which the value at `path` stands (or would stand, for a missing one: its parent's). */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A reader of files that are one YAML document of that schema. */
export function yaml<S extends z.ZodType>(schema: S) {
  return (file: string, text: string): Checked<z.output<S>> => {
    const read = readYaml(file, text, schema);
    return { ...read, problems: [...characterProblems(file, text), ...read.problems] };
  };
}

/** A reader of files that list entries of that schema; a file that is empty, or all comment, lists nothing. */
export function yamlList<S extends z.ZodType>(schema: S) {
  const list = z
    .array(schema)
    .nullable()
    .transform((entries) => entries ?? []);
  return yaml(list);
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
  const told = toldIn(file, text, firstLine);
  const forbidden = forbiddenYaml(text);
  if (forbidden.length > 0) return { file, value: undefined, problems: told(forbidden), lineOf: () => firstLine };

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));

  // After its first structural error the parser stumbles over what follows; only that one is the editor's.
  const [structural] = [...document.errors, ...document.warnings];
  const syntax = [
    ...(structural ? [{ at: structural.pos[0], ...explainSyntax(structural.code) }] : []),
    ...repeatedKeys(document),
  ];
  if (syntax.length > 0) return { file, value: undefined, problems: told(syntax), lineOf };
  const flaws = told([...cutValues(text), ...escapedCharacters(document, text)]);
  const given: unknown = document.toJS();
  const result = schema.safeParse(given);
  if (result.success) return { file, value: result.data, written: given, problems: flaws, lineOf };
  const problems = onceAPlace(result.error.issues).map((issue) => ({
    file,
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path),
    ...explain(issue, schema, given),
  }));
  return { file, value: undefined, written: given, problems: [...flaws, ...problems], lineOf };
}

/** Flaws as problems of their file, on their lines. */
function toldIn(file: string, text: string, firstLine: number) {
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  return (flaws: readonly YamlFlaw[]): Problem[] => {
    let line = 0;
    return [...flaws]
      .sort((a, b) => a.at - b.at)
      .map(({ at, what, instead }) => {
        while ((ends[line] ?? Infinity) < at) line++;
        return { file, line: firstLine + line, what, instead };
      });
  };
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
    case 'TAB_AS_INDENT':
      return { what: 'YAML 用制表符缩进', instead: '请改用空格缩进，每级两个空格' };
    case 'MULTIPLE_DOCS':
      return { what: 'YAML 里又有一行 ---', instead: '请删去：一个文件只有一份内容' };
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
