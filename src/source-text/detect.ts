import type { Restoration } from '#domain/restoration.ts';
import { restore, PINYIN_GLOSS, MARKDOWN_HEADING } from './restore.ts';
import { simplified } from './simplify.ts';

/** How many pinyin glosses make a text glossed. */
const GLOSSES = 3;
/** From which share of changed characters on a text counts as converted to traditional characters. */
const TRADITIONAL_SHARE = 0.03;

/**
 * Which mechanical restorations a raw text looks to need; for a document that does not say so itself. Each one changes
 * something: a page never claims a step that had nothing to do.
 */
export function detectRestorations(raw: string): Restoration[] {
  const sample = raw.slice(0, 200_000);
  const found: Restoration[] = [];
  if (MARKDOWN_HEADING.test(sample)) found.push('markdown-marks');
  if ((sample.match(PINYIN_GLOSS)?.length ?? 0) >= GLOSSES) found.push('pinyin-gloss');
  const characters = [...sample].filter((character) => /\p{Script=Han}/u.test(character));
  const changed = characters.filter((character) => simplified(character) !== character).length;
  if (changed > characters.length * TRADITIONAL_SHARE) found.push('traditional-to-simplified');
  const isChangedBy = (step: Restoration) => restoredBy(raw, [...found, step]) !== restoredBy(raw, found);
  return isChangedBy('repeated-body') ? [...found, 'repeated-body'] : found;
}

function restoredBy(raw: string, steps: readonly Restoration[]): string {
  return restore(raw, { steps, passages: [], repairs: [] }).text;
}

/** A place in a restored text that still looks damaged. */
export interface Residue {
  readonly paragraph: number;
  readonly context: string;
}

const DAMAGE = new RegExp(
  [
    '[\\uFFFD\\uE000-\\uF8FF▀-▟]',
    // A lost byte between characters, or before a letter that is left of one.
    '(?<=\\p{Script=Han})\\?+(?=[\\p{Script=Han}。])',
    '(?<=[\\p{Script=Han}。，；])\\?+(?=[A-Za-z?])',
    `\\([^()\\n]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][^()\\n]*\\)`,
    // A half-decoded text: kana and letters of other scripts between Chinese characters.
    '(?<=\\p{Script=Han})[ぁ-んァ-ヶ](?=\\p{Script=Han})',
  ].join('|'),
  'gu',
);

/** Lost bytes and leftover glosses that no rule and no recorded repair has undone. */
export function residues(text: string): Residue[] {
  return text.split('\n').flatMap((line, at) =>
    [...line.matchAll(DAMAGE)].map(({ index }) => ({
      paragraph: at + 1,
      context: line.slice(Math.max(0, index - 6), index + 8),
    })),
  );
}
