import { evidenceSchema, type Evidence } from '#domain/evidence.ts';
import { explain } from '#catalogue/read/explain.ts';
import { fieldAt, fields, type FieldName } from './fields.ts';

/** What an editor gave for one record, as text: the flags of `add`, or a row of a sheet. An absent field was left empty. */
export type Entry = Readonly<Partial<Record<FieldName, string>>>;

/** Something an editor has to put right in an entry; without a field, in the entry as a whole. */
export interface FieldProblem {
  readonly field: FieldName | undefined;
  readonly what: string;
  readonly instead: string;
}

/** An entry read as a record. */
export interface Draft {
  readonly measure: string | undefined;
  /**
   * The record; where the entry has problems, with harmless values in the place of the wrong ones, so that what else is
   * wrong with it can still be found in the same run.
   */
  readonly evidence: Evidence;
  readonly problems: readonly FieldProblem[];
}

/**
 * Reads an entry as a record of the schema.
 *
 * @param defaults the id and the day of recording for an entry that gives none, or a wrong one.
 * @param unreadable fields that already have a problem of their own.
 */
export function draftOf(
  entry: Entry,
  defaults: { readonly id: string; readonly recorded: string },
  unreadable: ReadonlySet<FieldName> = new Set(),
): Draft {
  const problems: FieldProblem[] = [];
  const given: Loose = { elements: [], source: {}, id: defaults.id, recorded: defaults.recorded };
  for (const { name, path } of fields) {
    const text = entry[name]?.trim();
    if (text === undefined || text === '' || path.length === 0 || unreadable.has(name)) continue;
    const value = valueOf(name, text);
    if (isMistake(value)) problems.push({ field: name, ...value });
    set(given, path, isMistake(value) ? HARMLESS[name] : value);
  }
  for (const { name, path, isRequired } of fields) {
    if (!unreadable.has(name) || path.length === 0 || !(isRequired || name === 'value')) continue;
    if (name === 'date') setDate(given, defaults.recorded);
    else set(given, path, HARMLESS[name]);
  }
  const { evidence, problems: ofSchema } = settle(given, defaults);
  const measure = entry.measure?.trim();
  if (!measure && !unreadable.has('measure')) {
    problems.push({
      field: 'measure',
      what: '缺少字段 measure',
      instead: '请写成 文件编号/举措编号，如 sample-2025/8',
    });
  }
  return { measure: measure || undefined, evidence, problems: inOrder([...problems, ...ofSchema]) };
}

/** Problems in the order of the fields. */
export function inOrder<P extends FieldProblem>(problems: readonly P[]): P[] {
  const place = ({ field }: FieldProblem) => fields.findIndex(({ name }) => name === field);
  return [...problems].sort((a, b) => place(a) - place(b));
}

interface Loose {
  [key: string]: unknown;
}

interface Mistake {
  readonly what: string;
  readonly instead: string;
}

/** What stands in for the title of a source that was not given: no register holds it. */
export const UNKNOWN_TITLE = '〔标题〕';

/** A value of a field that trips no rule between fields and no check of the ledger. */
const HARMLESS: Partial<Record<FieldName, unknown>> = {
  elements: [],
  kind: 'work-reported',
  scope: 'context',
  tier: 'T1',
  covers: 'part',
  'own-report': false,
  statement: '〔此处待补写事实〕',
  value: 1,
  unit: '〔单位〕',
  period: '2000',
  'source-title': UNKNOWN_TITLE,
  'source-publisher': '〔发布者〕',
  'source-url': 'https://unread.example/',
  'via-title': '〔标题〕',
  'via-publisher': '〔发布者〕',
  'via-url': 'https://unread.example/',
  reliability: 'official',
};

function valueOf(name: FieldName, text: string): unknown {
  switch (name) {
    case 'elements':
      return text.split(/[\s、，,;；[\]]+/u).filter((id) => id !== '');
    case 'value':
      return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text)
        ? Number(text)
        : {
            what: `数值“${text}”不是单纯的数字`,
            instead: '请只写数字，如 81.5；单位写在 unit，千分位逗号和“约”字都不写',
          };
    case 'own-report': {
      const answer = /^(?:(true|是)|(false|否))$/iu.exec(text);
      return answer
        ? answer[1] !== undefined
        : { what: `own-report 的值“${text}”不可用`, instead: '来源由责任主体自己发布写 true，否则写 false' };
    }
    default:
      return text;
  }
}

function isMistake(value: unknown): value is Mistake {
  return typeof value === 'object' && value !== null && 'instead' in value;
}

/**
 * Checks a record, and again with each wrong value replaced by a harmless one: the schema does not look at the rules between
 * fields before every field is right by itself.
 */
function settle(
  given: Loose,
  defaults: { readonly id: string; readonly recorded: string },
): { evidence: Evidence; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const sound = structuredClone(given);
  for (;;) {
    const result = evidenceSchema.safeParse(sound);
    if (result.success) return { evidence: result.data, problems };
    for (const issue of result.error.issues) {
      const name = fieldAt(issue.path);
      const { what, instead } = explain(issue, evidenceSchema, sound);
      problems.push({ field: name, what: name ? what.replace(issue.path.join(' › '), name) : what, instead });
      if (name === undefined || problems.length > 2 * fields.length) {
        throw new Error(`没有办法检查这条记录：${what}`);
      }
    }
    for (const issue of result.error.issues) repair(sound, issue.path, defaults);
  }
}

function repair(
  record: Loose,
  path: readonly PropertyKey[],
  defaults: { readonly id: string; readonly recorded: string },
): void {
  const name = fieldAt(path) as FieldName;
  const keys = path.map(String);
  if (name === 'id') record['id'] = defaults.id;
  else if (name === 'date') setDate(record, defaults.recorded);
  else if (name === 'recorded') record[name] = defaults.recorded;
  // The only rule about a sound value is that it has a unit.
  else if (name === 'value' && typeof record['value'] === 'number') record['unit'] = HARMLESS.unit;
  else set(record, keys, HARMLESS[name]);
}

/** Gives a record a day that is not its own; one of that day is no background. */
function setDate(record: Loose, day: string): void {
  record['date'] = day;
  if (record['scope'] === 'background') record['scope'] = HARMLESS.scope;
}

/** Sets, or with `undefined` removes, the value at `path`. */
function set(record: Loose, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length > 0) set((record[key] ??= {}) as Loose, rest, value);
  else if (value === undefined) Reflect.deleteProperty(record, key);
  else record[key] = value;
}
