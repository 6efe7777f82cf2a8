import type { Problem } from '#domain/problem.ts';
import { planAdditions, type Placed } from './additions.ts';
import { draftOf, type Entry, type FieldProblem } from './draft.ts';
import { fields, isFieldName, type Field } from './fields.ts';
import { writeFiles } from '../write-files.ts';

/** The record that was added, or what has to be put right; then nothing was written. */
export type Added =
  | { readonly placed: Placed }
  | { readonly entryProblems: readonly FieldProblem[]; readonly contentProblems: readonly Problem[] };

/** Adds one record to its ledger when no problem remains. */
export async function addEvidence(root: string, entry: Entry): Promise<Added> {
  const { files, placed, entryProblems, contentProblems } = await planAdditions(root, [{ entry }]);
  const [first] = placed;
  if (entryProblems.length > 0 || contentProblems.length > 0 || !first) return { entryProblems, contentProblems };
  await writeFiles(root, files);
  return { placed: first };
}

/** The flags of a command line: `--name value` for each field once, `--elements` as often as there are elements. */
export function entryOfFlags(args: readonly string[]): { entry: Entry; problems: FieldProblem[] } {
  const entry: Partial<Record<string, string>> = {};
  const problems: FieldProblem[] = [];
  const wrong = (what: string, instead: string) => problems.push({ field: undefined, what, instead });
  for (let at = 0; at < args.length; at++) {
    const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/su.exec(args[at] as string) ?? [];
    if (name === '') {
      wrong(`不认识“${args[at]}”`, '请写成 --字段 值；值里有空格时，两头加引号');
      continue;
    }
    const value = inline ?? args[at + 1];
    const hasValue = inline !== undefined || (value !== undefined && !value.startsWith('--'));
    if (inline === undefined && hasValue) at++;
    if (!isFieldName(name)) {
      wrong(`没有字段 --${name}`, `可用的字段：${fields.map((field) => `--${field.name}`).join('、')}`);
    } else if (!hasValue) {
      wrong(`--${name} 后面没有值`, '请写上它的值，或删去它');
    } else if (name !== 'elements' && entry[name] !== undefined) {
      wrong(`--${name} 写了两次`, '请只留一个');
    } else {
      entry[name] = entry[name] === undefined ? (value as string) : `${entry[name]} ${value}`;
    }
  }
  return { entry, problems };
}

/** Asks a person: shows `question`, gives their answer, or `undefined` when they leave. */
export type Ask = (question: string) => Promise<string | undefined>;

/**
 * Asks for what an entry lacks: nothing where every required field is there, else every field that was not given. A wrong answer is
 * explained and asked for again. `undefined` when the person leaves.
 */
export async function completeEntry(entry: Entry, ask: Ask, say: (line: string) => void): Promise<Entry | undefined> {
  const complete: Partial<Record<string, string>> = { ...entry };
  if (!fields.some(({ name, isRequired }) => isRequired && !entry[name])) return entry;
  for (const field of fields) {
    if (complete[field.name] !== undefined || isPointless(field, complete)) continue;
    for (;;) {
      const answer = await ask(question(field));
      if (answer === undefined) return undefined;
      const problem = problemOf(field, answer.trim());
      if (!problem) {
        if (answer.trim() !== '') complete[field.name] = answer.trim();
        break;
      }
      say(`${problem.what}。${problem.instead}。`);
    }
  }
  return complete;
}

/** The rest of a `via` without a title, and the rest of a figure without a value. */
function isPointless({ name }: Field, entry: Partial<Record<string, string>>): boolean {
  if (name === 'unit') return entry['value'] === undefined;
  return name.startsWith('via-') && name !== 'via-title' && entry['via-title'] === undefined;
}

function question({ name, title, help, isRequired, allowed }: Field): string {
  const values = allowed ? `\n${[...allowed].map(([value, meaning]) => `  ${value}（${meaning}）`).join('\n')}\n` : '';
  return `${title} ${name}：${help}${isRequired ? '' : '（可留空）'}${values}> `;
}

/** What is wrong with one answer by itself; rules between fields are checked when all are there. */
function problemOf({ name, isRequired }: Field, answer: string): FieldProblem | undefined {
  if (answer === '' && !isRequired) return undefined;
  if (name === 'measure') {
    const isMeasure = /^[a-z0-9-]+\/[a-z0-9-]+$/u.test(answer);
    return isMeasure
      ? undefined
      : { field: name, what: '没有写成 文件编号/举措编号', instead: '请写成如 shenzhen-2020/8' };
  }
  const defaults = { id: 'ev-000', recorded: '2000-01-01' };
  const others = name === 'value' ? { unit: '-' } : {};
  return draftOf({ ...others, [name]: answer }, defaults).problems.find(({ field }) => field === name);
}
