import type { Piece } from './text-change.ts';

/** What one line of the report says, under its label. */
export type Said =
  | { readonly is: 'words'; readonly text: string }
  /** One value in place of another. */
  | { readonly is: 'change'; readonly from: string; readonly to: string }
  /** A text against another, character by character. */
  | { readonly is: 'pieces'; readonly pieces: readonly Piece[] }
  /** The source's words at length. */
  | { readonly is: 'quote'; readonly text: string }
  | { readonly is: 'link'; readonly text: string; readonly url: string | null };

export interface Line {
  readonly label: string;
  readonly said: Said;
}

/** One thing that differs. */
export interface Entry {
  /** With an address only where the snapshots name the site that they were made for. */
  readonly heading: { readonly text: string; readonly url: string | null };
  /** What its reader has to be warned of. */
  readonly warning: string | null;
  readonly lines: readonly Line[];
}

/** One list of differences. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro: string | null;
  readonly entries: readonly Entry[];
}

export const words = (label: string, text: string): Line => ({ label, said: { is: 'words', text } });

export const changed = (label: string, from: string, to: string): Line => ({ label, said: { is: 'change', from, to } });
