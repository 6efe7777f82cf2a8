import { measureParts } from '#domain/measure.ts';
import { fieldName } from '../form/fields.ts';
import { groupOver, known, typedIn } from '../form/typed.ts';
import type { Edited } from './save.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What was typed into a measure's form. Rows that were left empty or marked as to go are left out; what the form does not show of an element
 * stays as it was.
 *
 * @param before the record as its file has it.
 */
export function editedFrom(form: FormData, before: Values): Edited {
  const { text: typed, line, lines, isOn } = typedIn(form);
  const rows = (list: string) => {
    let count = 0;
    while (form.has(fieldName(list, count, 'id'))) count++;
    return Array.from({ length: count }, (_, at) => at);
  };
  const old = (Array.isArray(before['elements']) ? before['elements'] : []) as readonly Values[];
  const elements = rows('elements').flatMap((at): Values[] => {
    const words = typed('elements', at, 'words');
    const text = line('elements', at, 'text');
    if (isOn('elements', at, 'remove') || (words === undefined && text === undefined)) return [];
    const was = old[at] ?? {};
    const part = (name: string, fields: Values) => groupOver(was[name], fields);
    return [
      known({
        ...was,
        id: typed('elements', at, 'id'),
        kind: typed('elements', at, 'kind'),
        shownBy: typed('elements', at, 'shownBy'),
        text: text ?? '',
        words: words ?? '',
        core: isOn('elements', at, 'core'),
        target: part('target', {
          metric: line('elements', at, 'target', 'metric'),
          operator: typed('elements', at, 'target', 'operator'),
          value: numberOf(typed('elements', at, 'target', 'value')),
          unit: typed('elements', at, 'target', 'unit'),
        }),
        due: part('due', { date: typed('elements', at, 'due', 'date'), words: typed('elements', at, 'due', 'words') }),
        cycle: part('cycle', {
          every: typed('elements', at, 'cycle', 'every'),
          words: typed('elements', at, 'cycle', 'words'),
          audience: typed('elements', at, 'cycle', 'audience'),
          told: typed('elements', at, 'cycle', 'told'),
        }),
      }),
    ];
  });
  return {
    fields: {
      draft: isOn('draft') ? true : undefined,
      title: line('title') ?? '',
      summary: line('summary') ?? '',
      questions: lines('questions'),
      themes: inOldOrder(form.getAll('themes').map(String), before['themes']),
      bodies: rows('bodies').flatMap((at) => {
        const id = typed('bodies', at, 'id');
        return id === undefined ? [] : [{ id, role: typed('bodies', at, 'role') ?? 'lead' }];
      }),
      elements,
    },
    parts: measureParts.map((_, at) => typed('parts', at) ?? ''),
  };
}

/** What was chosen before keeps its place; what is new comes last. */
function inOldOrder(chosen: readonly string[], before: unknown): string[] {
  const old = (Array.isArray(before) ? before : []).map(String).filter((one) => chosen.includes(one));
  return [...new Set([...old, ...chosen])];
}

/** A number as a number; a ratio, and whatever is wrong, as it was typed. */
function numberOf(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}
