import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Problem } from '#domain/problem.ts';
import { workshop } from '#words/workshop.ts';

/** Where a field stands in a record. */
export type Path = readonly (string | number)[];
/** A value that can be chosen, and what it is called. */
export type Option = readonly [value: string, name: string];
type Values = Readonly<Record<string, unknown>>;

/** A record as its form shows it. */
export interface Filled {
  /** The record as it is written or was typed. */
  readonly fields: Values;
  readonly problems: readonly Problem[];
  /** The line of a field in the file, for the problems that are told beside it. */
  readonly lineOf: (path: Path) => number;
}

/** The name of a form's field: `elements.0.target.value`. */
export const fieldName = (...path: Path) => path.join('.');

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(fields: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    fields,
  );
}

export function listAt(fields: Values, name: string): readonly unknown[] {
  const list = fields[name];
  return Array.isArray(list) ? list : [];
}

export function namesOf<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): Option[] {
  return values.map((value) => [value, names[value]]);
}

export const group = (legend: string, children: readonly Element[]) =>
  h('fieldset', [h('legend', legend), ...children]);

export type FormFields = ReturnType<typeof formFields>;

/**
 * Fields of a form by their path in the record, each with what the check says of it.
 *
 * @param paths of the fields that the form shows, the narrower first: a problem is told once, beside the first on whose line it is.
 */
export function formFields({ fields, problems, lineOf }: Filled, paths: readonly Path[]) {
  const left = new Set(problems);
  const beside = new Map(
    paths.map((path) => {
      const line = lineOf(path);
      const here = [...left].filter((problem) => problem.line === line);
      for (const problem of here) left.delete(problem);
      return [fieldName(...path), here];
    }),
  );
  const told = (path: Path) =>
    (beside.get(fieldName(...path)) ?? []).map((one) => h('p', { className: 'told' }, `${one.what}。${one.instead}。`));
  const shown = (path: Path) => {
    const value = valueAt(fields, path);
    return Array.isArray(value) ? value.join('\n') : value === undefined || value === null ? '' : String(value);
  };
  const labelled = (path: Path, label: string, hint: string | undefined, control: Element) =>
    h('label', [
      label,
      ...(hint === undefined ? [] : [h('span', { className: 'quiet' }, `（${hint}）`)]),
      control,
      ...told(path),
    ]);
  return {
    told,
    /** What is told beside no field. */
    others: [...left],
    line: (path: Path, label: string, hint?: string) =>
      labelled(path, label, hint, h('input', { name: fieldName(...path), value: shown(path), autoComplete: 'off' })),
    text: (path: Path, label: string, rows: number, hint?: string, value = shown(path)) =>
      labelled(path, label, hint, h('textarea', { name: fieldName(...path), rows }, value)),
    check: (path: Path, label: string) =>
      h('label', [
        h('input', { type: 'checkbox', name: fieldName(...path), checked: valueAt(fields, path) === true }),
        label,
      ]),
    choice: (path: Path, label: string, options: readonly Option[], mayBeEmpty = false) =>
      labelled(
        path,
        label,
        undefined,
        select(fieldName(...path), mayBeEmpty ? [['', '—'], ...options] : options, shown(path)),
      ),
  };
}

function select(name: string, options: readonly Option[], chosen: string): Element {
  // A value that is no option, such as one that is misspelled, stays as it is until the editor chooses another.
  const all =
    options.some(([value]) => value === chosen) || chosen === '' ? options : [[chosen, chosen] as const, ...options];
  return h(
    'select',
    { name },
    all.map(([value, shown]) => h('option', { value, selected: value === chosen }, shown)),
  );
}

/** What became of the last press, and what the check says that stands beside no field. */
export function toldAbove(note: string | undefined, others: readonly Problem[]): Element[] {
  return [
    ...(note === undefined ? [] : [h('p', { className: 'told', role: 'status' }, note)]),
    ...(others.length === 0
      ? []
      : [
          h('h2', workshop.form.problems),
          h(
            'ul',
            { className: 'told' },
            others.map(({ what, instead }) => h('li', `${what}。${instead}。`)),
          ),
        ]),
  ];
}
