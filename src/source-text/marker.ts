import { chineseNumber } from './chinese-number.ts';

/** The four forms of numbering that Chinese official documents use, from the outermost in (GB/T 9704-2012, 7.3.3). */
export const markerForms = ['一、', '(一)', '1.', '(1)'] as const;

export type MarkerForm = (typeof markerForms)[number];

/** The number at the head of a line: `(二)`, `12．` … */
export interface Marker {
  readonly form: MarkerForm;
  /** Its value: 二 and 2 are both 2. */
  readonly ordinal: number;
  /** Its characters, as they stand in the text. */
  readonly text: string;
}

const CHINESE = '[〇零一二三四五六七八九十百]+';
const ARABIC = '[0-9０-９]+';

const PATTERNS: readonly (readonly [MarkerForm, RegExp])[] = [
  ['一、', new RegExp(`^\\s*(${CHINESE})、`, 'u')],
  ['(一)', new RegExp(`^\\s*[(（](${CHINESE})[)）]、?`, 'u')],
  ['(1)', new RegExp(`^\\s*[(（](${ARABIC})[)）]、?`, 'u')],
  // A dot that a digit follows is a decimal point, not the end of a number.
  ['1.', new RegExp(`^\\s*(${ARABIC})(?:[.．](?![0-9０-９])|、)`, 'u')],
];

/** The marker that opens this line, half- or full-width, or `undefined` where the line carries no number. */
export function markerOf(line: string): Marker | undefined {
  for (const [form, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    if (match) return { form, ordinal: ordinalOf(match[1] as string), text: match[0] };
  }
  return undefined;
}

function ordinalOf(digits: string): number {
  const halfWidth = digits.normalize('NFKC');
  return /^\d+$/.test(halfWidth) ? Number(halfWidth) : chineseNumber(digits);
}
