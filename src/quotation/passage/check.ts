import type { Alignment } from './alignment.ts';
import { comparable, type Comparable } from './comparable.ts';
import { exactPlaces } from './exact.ts';
import { ignorable, ignoredIn, type Ignored } from './ignored.ts';
import { libraryOf, paragraphsAt, type LibraryParagraph } from './library.ts';
import { nearFinder } from './near.ts';
import { partsOf, shortened, sourceWords, wordsAround, type Part } from './parts.ts';
import type { PublishedTexts } from './published-texts.ts';

/** A shorter passage stands nearly everywhere and says nothing. Characters, without white space. */
export const SHORTEST = 4;
/** The longest passage that is looked at, in bytes of UTF-8: more than all documents together say. */
export const LONGEST = 200 * 1024;
/** How many places are listed; more are counted. */
export const LISTED = 20;
/** A stretch that a passage has in common with a text is worth telling from this many characters on. */
const TELLING = 12;

/** Control characters that are no white space, and those that are no characters; `APART` is one of them. */
// eslint-disable-next-line no-control-regex -- these are what no reader would see
const UNREADABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/gu;

/** Where in the texts something stands. */
export interface Place {
  /** In the document's order; never empty. */
  readonly paragraphs: readonly LibraryParagraph[];
  /** The source's words there, as pages set them; shortened where they are long. */
  readonly words: string;
  /** What the paragraph says before and after; pages show it smaller than the words. */
  readonly before: string;
  readonly after: string;
}

export interface ExactPlace extends Place {
  /** What makes the passage and this place differ and was ignored; empty where they are alike to the character. */
  readonly ignored: readonly Ignored[];
}

export interface NearPlace extends Place {
  readonly parts: readonly Part[];
  /** How many characters were exchanged, put in or left out. */
  readonly changed: number;
  /** What else makes them differ and was ignored. */
  readonly ignored: readonly Ignored[];
}

/** What is said of a passage. */
export type Answer =
  | { readonly kind: 'empty' | 'too-short' | 'too-long' }
  | { readonly kind: 'exact'; readonly count: number; readonly places: readonly ExactPlace[] }
  | { readonly kind: 'near'; readonly places: readonly NearPlace[] }
  | {
      readonly kind: 'nowhere';
      /** The longest stretch that some text does say, where it is at least 12 characters long, and its length. */
      readonly longest: (Place & { readonly length: number }) | undefined;
    };

/**
 * Makes the check of passages against these texts. The check tells whether some text says exactly what a passage says, and where;
 * otherwise which texts say nearly that (at least seven tenths of its characters in the same order, in one place). It ignores width of
 * characters, white space and traditional shapes, nothing else. It takes any string and never throws.
 */
export function passageCheck(texts: PublishedTexts): (input: string) => Answer {
  const library = libraryOf(texts);
  const { source, simplified } = library;
  const finder = nearFinder(library);
  const place = (from: number, to: number): Place => ({
    paragraphs: paragraphsAt(library, from, to),
    words: shortened(sourceWords(source, from, to)),
    ...wordsAround(source, from, to),
  });
  return (input) => {
    if (isTooLong(input)) return { kind: 'too-long' };
    const passage = comparable(wellFormed(input), simplified);
    const { length } = passage.text;
    if (length < SHORTEST) return { kind: length === 0 ? 'empty' : 'too-short' };
    const exact = exactPlaces(passage, source);
    if (exact.length > 0) {
      const places = exact.slice(0, LISTED).map((at) => ({
        ...place(at, at + length),
        ignored: inOrder(ignoredIn(passage, 0, source, at, length)),
      }));
      return { kind: 'exact', count: exact.length, places };
    }
    const near = finder.near(passage);
    if (near.length > 0) {
      const places = near.slice(0, LISTED).map((found) => ({
        ...place(found.from, found.to),
        parts: partsOf(passage, source, found),
        changed: found.changed,
        ignored: inOrder(ignoredAlong(passage, source, found)),
      }));
      return { kind: 'near', places };
    }
    const longest = length < TELLING ? undefined : finder.longest(passage);
    const told = longest && longest.length >= TELLING ? longest : undefined;
    return {
      kind: 'nowhere',
      longest: told && { ...place(told.source, told.source + told.length), length: told.length },
    };
  };
}

/** Whether a passage is longer than those that are looked at. */
export function isTooLong(input: string): boolean {
  // No character takes less than one byte, so most of what is too long need not be encoded.
  return input.length > LONGEST || new TextEncoder().encode(input).length > LONGEST;
}

/**
 * Halves of characters, and control characters that no reader would see, become the mark for an unreadable character; a line ends in one
 * way only.
 */
function wellFormed(input: string): string {
  return input.toWellFormed().replaceAll(UNREADABLE, '\uFFFD').replaceAll(/\r\n?/gu, '\n');
}

function ignoredAlong(passage: Comparable, source: Comparable, { from, steps }: Alignment): Set<Ignored> {
  const ignored = new Set<Ignored>();
  let [yours, theirs] = [0, from];
  for (const step of steps) {
    if (step.alike) for (const one of ignoredIn(passage, yours, source, theirs, step.length)) ignored.add(one);
    yours += step.alike ? step.length : step.yours;
    theirs += step.alike ? step.length : step.theirs;
  }
  return ignored;
}

const inOrder = (ignored: ReadonlySet<Ignored>) => ignorable.filter((one) => ignored.has(one));
