import type { ElementContent } from 'xast';
import type { Measure } from '#catalogue/catalogue.ts';
import type { ProgressState } from '#domain/progress.ts';
import type { Reference } from '../reference.ts';

/** One entry of a feed. */
export interface Entry {
  /** What its id is made from: the same in every feed that has the entry, and for ever. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** The day of the change, or of the correction. */
  readonly day: string;
  /** Absent for a correction of a record that the ledger no longer has. */
  readonly measure: Measure | undefined;
  /** The new state, where the entry tells of one. */
  readonly to: ProgressState | undefined;
  /** The address of the page that shows it. */
  readonly page: string;
  /** The sources that it rests on. */
  readonly sources: readonly string[];
  /** What it says, as XHTML within a `div`. */
  readonly content: (reference: Reference) => ElementContent[];
}

export const entryKinds = { change: '进展变动', correction: '更正' } as const;

export type EntryKind = keyof typeof entryKinds;

/** The changes of one thing, newest first. */
export interface Feed {
  /** From which its address and its id are made, e.g. `themes/enforcement`. */
  readonly name: string;
  readonly title: string;
  /** The address of the page about the same. */
  readonly page: string;
  readonly entries: readonly Entry[];
}
