import type { NumberingByMarker } from '#domain/numbering.ts';
import type { Restoration } from '#domain/restoration.ts';
import { outlineOf, walk } from './outline.ts';
import { PINYIN_GLOSS } from './restore.ts';
import { simplified } from './simplify.ts';

/** From how many pinyin glosses on a text counts as glossed. */
const GLOSSES = 3;
/** From which share of changed characters on a text counts as converted to traditional characters. */
const TRADITIONAL_SHARE = 0.03;

/** Which mechanical restorations a raw text looks to need; for a document that does not say so itself. */
export function detectRestorations(raw: string): Restoration[] {
  const sample = raw.slice(0, 200_000);
  const found: Restoration[] = ['repeated-body'];
  if ((sample.match(PINYIN_GLOSS)?.length ?? 0) >= GLOSSES) found.unshift('pinyin-gloss');
  const characters = [...sample].filter((character) => /\p{Script=Han}/u.test(character));
  const changed = characters.filter((character) => simplified(character) !== character).length;
  if (changed > characters.length * TRADITIONAL_SHARE) found.push('traditional-to-simplified');
  return found;
}

/** A first guess at where the measures are: in each chapter the outermost numbering below it. Empty: no numbering found. */
export function guessNumbering(text: string): NumberingByMarker[] {
  const guesses = new Map<string, NumberingByMarker>();
  for (const { section, above } of walk(outlineOf(text).sections)) {
    const [chapter] = above;
    if (above.length !== 1 || chapter?.marker.form !== '一、') continue;
    const guess = guesses.get(section.marker.form) ?? {
      kind: 'measure' as const,
      chapters: [],
      marker: section.marker.form,
      number: '{chapter}-{item}',
    };
    if (!guess.chapters.includes(chapter.marker.ordinal)) guess.chapters.push(chapter.marker.ordinal);
    guesses.set(section.marker.form, guess);
  }
  return [...guesses.values()];
}

/** A place in a restored text that still looks damaged. */
export interface Residue {
  readonly paragraph: number;
  readonly context: string;
}

const DAMAGE =
  /[\uFFFD\uE000-\uF8FF▀-▟]|(?<=\p{Script=Han})\?(?=[\p{Script=Han}。])|\([^()\n]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][^()\n]*\)/gu;

/** Lost bytes and leftover glosses that no rule and no recorded repair has undone. */
export function residues(text: string): Residue[] {
  return text.split('\n').flatMap((line, at) =>
    [...line.matchAll(DAMAGE)].map(({ index }) => ({
      paragraph: at + 1,
      context: line.slice(Math.max(0, index - 6), index + 8),
    })),
  );
}
