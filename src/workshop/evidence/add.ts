import type { ContentPlace } from '#catalogue/content.ts';
import type { Problem } from '#domain/problem.ts';
import { planAdditions, type Placed } from './additions.ts';
import { draftOf, type Entry, type FieldProblem } from './draft.ts';
import { fields, type Field } from './fields.ts';
import { writeFiles } from '#files/write-files.ts';

/** The record that was added, or what has to be put right; then nothing was written. */
export type Added =
  | { readonly placed: Placed }
  | { readonly entryProblems: readonly FieldProblem[]; readonly contentProblems: readonly Problem[] };

/** Adds one record to its ledger when no problem remains. */
export async function addEvidence(place: ContentPlace, entry: Entry): Promise<Added> {
  const { files, placed, entryProblems, contentProblems } = await planAdditions(place, [{ entry }]);
  const [first] = placed;
  if (entryProblems.length > 0 || contentProblems.length > 0 || !first) return { entryProblems, contentProblems };
  await writeFiles(place.root ?? '.', files);
  return { placed: first };
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

/** The rest of a `via` without a title, the rest of a figure without a value, and the period of what is no report of a cycle. */
function isPointless({ name }: Field, entry: Partial<Record<string, string>>): boolean {
  if (name === 'unit') return entry['value'] === undefined;
  if (name === 'period') return entry['kind'] !== 'report-published';
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
      : { field: name, what: '没有写成 文件编号/举措编号', instead: '请写成如 sample-2025/8' };
  }
  const defaults = { id: 'ev-000', recorded: '2000-01-01' };
  const others = name === 'value' ? { unit: '-' } : {};
  return draftOf({ ...others, [name]: answer }, defaults).problems.find(({ field }) => field === name);
}
