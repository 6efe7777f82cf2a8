import { mayMove, type Fact } from './support.ts';

/** How many measures have which records: the three parts are all of them. */
export interface RecordCounts {
  readonly total: number;
  /** At least one record that can move a state. */
  readonly moving: number;
  /** Background, context or official statements only. */
  readonly other: number;
  /** No record at all; a logged search is none. */
  readonly none: number;
}

export function recordCountsOf(
  measures: readonly {
    readonly ledger: { readonly evidence: readonly Pick<Fact, 'scope'>[]; readonly statements: readonly unknown[] };
  }[],
): RecordCounts {
  const moving = measures.filter(({ ledger }) => ledger.evidence.some(mayMove)).length;
  const none = measures.filter(({ ledger }) => ledger.evidence.length + ledger.statements.length === 0).length;
  return { total: measures.length, moving, other: measures.length - moving - none, none };
}
