import type { ElementContent } from 'xast';
import type { Measure } from '#catalogue/catalogue.ts';
import type { State } from '#domain/state.ts';
import type { Reference } from '#views/reference.ts';

/** One entry of a feed. */
export interface Entry {
  /** What its id is made from: the same in every feed that has the entry, and for ever. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** The day on which the change entered the ledger, or of the correction; the data date where nothing changed. */
  readonly day: string;
  /** Absent for a correction of a record that the ledger no longer has, and where nothing changed. */
  readonly measure: Measure | undefined;
  /** The states that core promises came to; empty for a correction. */
  readonly reached: readonly State[];
  /** Whether nothing but a logged search brought it. */
  readonly bySearch: boolean;
  /** The address of the page that shows it. */
  readonly page: string;
  /** The sources that it rests on. */
  readonly sources: readonly string[];
  /** What it says, as XHTML within a `div`. */
  readonly content: (reference: Reference) => ElementContent[];
}

/** `nothing` is the entry that says that there is none. */
export type EntryKind = 'change' | 'correction' | 'nothing';

/** The changes of one thing, newest first. */
export interface Feed {
  /** From which its address and its id are made, e.g. `themes/enforcement`. */
  readonly name: string;
  readonly title: string;
  /** The address of the page about the same. */
  readonly page: string;
  readonly entries: readonly Entry[];
}
