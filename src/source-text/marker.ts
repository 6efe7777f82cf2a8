import { markers } from '#domain/numbering.ts';
import { chineseNumber } from './chinese-number.ts';

/**
 * The forms of numbering that Chinese official documents use, from the outermost in: 一、 (一) 1. (1) of GB/T 9704-2012,
 * 7.3.3; chapters, sections and articles of laws (立法法 of 2015, 61); and those that offices write beside them.
 */
export const markerForms = markers;

export type MarkerForm = (typeof markerForms)[number];

/** The number at the head of a line: `(二)`, `12．` … */
export interface Marker {
  readonly form: MarkerForm;
  /** Its value: 二 and 2 are both 2; 0 for a dash, which counts nothing. */
  readonly ordinal: number;
  /** Its characters, as they stand in the text. */
  readonly text: string;
}

const CHINESE = '[〇○零一二三四五六七八九十百]+';
const ARABIC = '[0-9０-９]{1,3}';
const SPACE = '[^\\S\\n]*';

const PATTERNS: readonly (readonly [MarkerForm, RegExp])[] = [
  ['第一章', new RegExp(`^${SPACE}第(${CHINESE}|${ARABIC})章(?![程节])`, 'u')],
  ['第一节', new RegExp(`^${SPACE}第(${CHINESE}|${ARABIC})节(?=\\s|$)`, 'u')],
  ['第一条', new RegExp(`^${SPACE}第(${CHINESE}|${ARABIC})条(?=\\s|$)`, 'u')],
  ['第一,', new RegExp(`^${SPACE}第(${CHINESE})[,，]`, 'u')],
  ['一、', new RegExp(`^${SPACE}(${CHINESE})${SPACE}、`, 'u')],
  ['(一)', new RegExp(`^${SPACE}[(（]${SPACE}(${CHINESE})${SPACE}[)）]、?`, 'u')],
  ['(一)', new RegExp(`^${SPACE}([\u3220-\u3229])、?`, 'u')],
  ['(1)', new RegExp(`^${SPACE}[(（]${SPACE}(${ARABIC})${SPACE}[)）]、?`, 'u')],
  ['(1)', new RegExp(`^${SPACE}([\u2474-\u2487])、?`, 'u')],
  ['1)', new RegExp(`^${SPACE}(${ARABIC})${SPACE}[)）]、?`, 'u')],
  // A dot that a digit follows is a decimal point, not the end of a number.
  ['1.', new RegExp(`^${SPACE}(${ARABIC})${SPACE}(?:[.．](?![0-9０-９])|、)`, 'u')],
  ['1.', new RegExp(`^${SPACE}([\u2488-\u249B])`, 'u')],
  ['①', new RegExp(`^${SPACE}([\u2460-\u2473])、?`, 'u')],
  ['——', new RegExp(`^${SPACE}(?:——|[•●◆■]|·(?=\\S))`, 'u')],
];

/** The marker that opens this line, half- or full-width, or `undefined` where the line carries no number. */
export function markerOf(line: string): Marker | undefined {
  for (const [form, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const ordinal = match[1] === undefined ? 0 : ordinalOf(match[1]);
    return countsOn(line.slice(match[0].length), ordinal, form) ? undefined : { form, ordinal, text: match[0] };
  }
  return undefined;
}

/** `一、二审法院`, `3、4名`: two numbers of one sentence, not the number of a line. */
function countsOn(rest: string, ordinal: number, form: MarkerForm): boolean {
  if (form !== '一、' && form !== '1.') return false;
  const next = new RegExp(`^(${form === '一、' ? CHINESE : ARABIC})`, 'u').exec(rest)?.[1];
  return next !== undefined && ordinalOf(next) === ordinal + 1;
}

function ordinalOf(digits: string): number {
  const plain = digits.normalize('NFKC').replaceAll(/[().]/gu, '');
  return /^\d+$/u.test(plain) ? Number(plain) : chineseNumber(plain);
}
