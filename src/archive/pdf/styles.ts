/** Points (1/72 inch). */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 87.64,
  top: 92,
  /** The lowest that a line may reach. */
  bottom: 766,
  headline: 58,
  folio: 800,
} as const;

/** Forty characters of the body's size: as long as a line of Chinese is read with ease. */
export const MEASURE = 420;

export const inks = {
  text: '0.1 0.1 0.1',
  quiet: '0.36 0.36 0.36',
  accent: '0.47 0.14 0.1',
  link: '0.09 0.25 0.5',
  rule: '0.78 0.74 0.7',
} as const;
export type Ink = keyof typeof inks;

/** The structure types of ISO 32000-1, 14.8.4, that are used here. */
export type Tag = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'BlockQuote' | 'TOCI';

/** How a block is set; lengths in points. */
export interface Style {
  readonly tag: Tag;
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
  readonly ink: Ink;
  /** From the left edge of the measure. */
  readonly indent?: number;
  /** Of the first line, besides. */
  readonly firstIndent?: number;
  /** The width of the label's column, after the indent. */
  readonly label?: number;
  readonly before: number;
  readonly after: number;
  /** A line down the left side, as quotations have it. */
  readonly bar?: boolean;
  /** A line above, over the whole measure. */
  readonly ruleAbove?: boolean;
  /** Stays with the block after it. */
  readonly leads?: boolean;
  readonly ragged?: boolean;
  /** How much of a page must be free for it to begin there. */
  readonly room?: number;
}

const body = { tag: 'P', size: 10.5, leading: 18, ink: 'text', before: 0, after: 4 } as const;
const small = { tag: 'P', size: 9, leading: 15, ink: 'quiet', before: 0, after: 2 } as const;
const heading = { ink: 'text', bold: true, leads: true, ragged: true } as const;

const styleTable = {
  portal: { ...heading, tag: 'H1', size: 34, leading: 48, before: 130, after: 2 },
  portalEnglish: { ...body, size: 15, leading: 24, ink: 'quiet', after: 34 },
  subtitle: { ...heading, tag: 'P', size: 16, leading: 27, after: 0, before: 0 },
  front: { ...body, after: 7 },
  frontHeading: { ...heading, tag: 'H2', size: 12, leading: 20, before: 16, after: 4 },
  contentsTitle: { ...heading, tag: 'H1', size: 18, leading: 30, before: 0, after: 14 },
  contentsDocument: { ...heading, tag: 'TOCI', size: 10.5, leading: 18, before: 10, after: 1, leads: false },
  contentsChapter: { ...body, tag: 'TOCI', indent: 21, after: 0, ragged: true },
  document: { ...heading, tag: 'H1', size: 19, leading: 30, before: 0, after: 10 },
  about: { ...body, after: 12 },
  fact: { ...body, label: 73.5, after: 2 },
  address: { ...body, label: 73.5, after: 2, ragged: true },
  hash: { ...small, leading: 18, label: 73.5, ragged: true },
  chapter: { ...heading, tag: 'H2', size: 14, leading: 23, ink: 'accent', before: 26, after: 6, room: 110 },
  note: { ...small, before: 16, after: 10 },
  source: { ...body, tag: 'BlockQuote', indent: 21, firstIndent: 21, bar: true, after: 0 },
  sourceHeading: { ...body, tag: 'BlockQuote', indent: 21, bar: true, bold: true, leads: true, after: 0 },
  measure: { ...heading, tag: 'H3', size: 13, leading: 22, before: 26, after: 2, ruleAbove: true, room: 170 },
  measurePlace: { ...small, after: 8, leads: true },
  summary: { ...body, after: 6 },
  part: { ...heading, tag: 'H4', size: 10.5, leading: 18, ink: 'accent', before: 10, after: 3 },
  attribution: { ...small, indent: 21, before: 5, after: 2, ragged: true },
  element: { ...body, label: 31.5, after: 0, before: 3, leads: true },
  underElement: { ...small, indent: 31.5 },
  evidence: { ...body, before: 6, after: 1, bold: true, leads: true, ragged: true },
  statement: { ...body, after: 1 },
  underEvidence: { ...small, label: 36, ragged: true, before: 1 },
  prose: { ...body, firstIndent: 21, after: 3 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styleTable;
export const styles: Readonly<Record<StyleName, Style>> = styleTable;
