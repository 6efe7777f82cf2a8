import type { Ink, StyleName } from './styles.ts';

/** Words that are set alike. */
export interface Run {
  /** What is read, copied and searched. */
  readonly text: string;
  /** What is drawn where that differs, character for character: the source's half-width marks set full width. */
  readonly shown?: string;
  readonly bold?: boolean;
  readonly ink?: Ink;
  /** A web address, or the name of a place in this document. */
  readonly to?: { readonly url: string } | { readonly place: string };
}

/** A paragraph, heading or fact: the smallest thing that is laid out by itself. */
export interface Block {
  readonly style: StyleName;
  readonly runs: readonly Run[];
  /** Set before the text, in a column of its own. */
  readonly label?: string;
  /** The name by which links find it, unique in the document. */
  readonly place?: string;
  /** Its entry among the bookmarks: 0 for a document, 1 for a chapter, 2 for a measure. */
  readonly bookmark?: { readonly level: number; readonly title: string };
  /** Set at the right edge: the number of the page on which this place stands. */
  readonly pageOf?: string;
  /** Whether it stands apart from what is above it, more than its style says. */
  readonly apart?: boolean;
  /** Whether it begins on a fresh page. */
  readonly onNewPage?: boolean;
  /** What it is about, for messages: a measure's or a document's id. */
  readonly about: string;
}

/** Blocks that belong together, e.g. those of one measure. */
export interface Section {
  /** Its structure type: a part of the document, or a table of contents. */
  readonly tag: 'Sect' | 'TOC';
  readonly blocks: readonly Block[];
}
