import { wordsOf, type Part, type Parts } from './part.ts';
import { isBetweenWords, placesBetweenWords } from './word-boundary.ts';

/** Words up to this length are named whole, longer ones by how they begin and end; in code units. */
const LONGEST_NAMED_WHOLE = 40;
/** How much of a beginning and an end is named at least, so that they are seldom found elsewhere. */
const LEAST_NAMED = 6;

/** What names words, with what stands before and after them where that is needed. */
interface Term {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The text directive by which a browser finds and marks quoted words: `text=[prefix-,]start[,end][,-suffix]`, percent-encoded
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser takes the first match of the page, ignoring case and width, and
 * takes only whole words, context included: prefix and suffix begin and end where every browser sees a boundary.
 *
 * @param before all text of the page that stands before the paragraph of the first part.
 * @returns `undefined` where the same words stand earlier with the same text around them, so that no directive can name them.
 */
export function textDirective(parts: Parts, before: string): string | undefined {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const isNamedWhole = parts.length === 1 && first.to - first.from <= LONGEST_NAMED_WHOLE;
  const named = isNamedWhole ? undefined : beginningAndEnd(parts, first, last, before);
  if (named) return directive(named.start.before, [named.start.words, named.end.words], named.end.after);
  if (parts.length > 1) return undefined;
  const whole = wholeWords(first, before);
  return whole && directive(whole.before, [whole.words], whole.after);
}

function directive(prefix: string, words: readonly string[], suffix: string): string {
  return `text=${[
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    ...words.map((term) => encoded(term)),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',')}`;
}

function wholeWords(part: Part, before: string): Term | undefined {
  const { text, from, to } = part;
  for (const after of suffixes(part)) {
    for (const prefix of prefixes(part)) {
      const upToEnd = before + text.slice(0, to) + after;
      if (isFirstAtEnd(prefix + wordsOf(part) + after, upToEnd)) {
        return { before: prefix.trim(), words: text.slice(from, to), after: after.trim() };
      }
    }
  }
  return undefined;
}

/** How the words begin and how they end, in terms that do not overlap. */
function beginningAndEnd(parts: Parts, first: Part, last: Part, before: string) {
  for (const start of beginnings(first, before)) {
    const startEnds = first.from + start.words.length;
    const between = parts.map((part) => part.text.slice(part === first ? startEnds : 0, part.to)).join('\n');
    const end = endOf(last, last === first ? startEnds : last.from, between);
    if (end) return { start, end };
  }
  return undefined;
}

function* beginnings(part: Part, before: string): Generator<Term> {
  const { text, from, to } = part;
  for (const ends of longEnough(
    placesBetweenWords(text).filter((at) => at > from && at <= to),
    from,
  )) {
    const words = text.slice(from, ends);
    const prefix = prefixes(part).find((one) => isFirstAtEnd(one + words, before + text.slice(0, ends)));
    if (prefix !== undefined && words.trim() === words) yield { before: prefix.trim(), words, after: '' };
  }
}

/** @param between what stands from the end of the beginning on, where a browser looks for the end, up to the end of the words. */
function endOf(part: Part, from: number, between: string): Term | undefined {
  const { text, to } = part;
  const starts = placesBetweenWords(text).filter((at) => at >= from && at < to);
  for (const at of longEnough(starts.reverse(), to)) {
    const words = text.slice(at, to);
    const after = suffixes(part).find((one) => isFirstAtEnd(words + one, between + one));
    if (after !== undefined && words.trim() === words) return { before: '', words, after: after.trim() };
  }
  return undefined;
}

/** The places that are far enough from `from`; where none is, the farthest. */
function longEnough(places: readonly number[], from: number): readonly number[] {
  const far = places.filter((at) => Math.abs(at - from) >= LEAST_NAMED);
  return far.length > 0 ? far : places.slice(-1);
}

/** What may stand as prefix, the shortest first: nothing where the words begin with a word. */
function prefixes({ text, from }: Part): string[] {
  const starts = placesBetweenWords(text).filter((at) => at < from);
  const texts = starts.reverse().map((at) => text.slice(at, from));
  return withContext(isBetweenWords(text, from), texts);
}

function suffixes({ text, to }: Part): string[] {
  const ends = placesBetweenWords(text).filter((at) => at > to);
  return withContext(
    isBetweenWords(text, to),
    ends.map((at) => text.slice(to, at)),
  );
}

function withContext(isWord: boolean, texts: readonly string[]): string[] {
  return [...(isWord ? [''] : []), ...texts.filter((text) => text.trim() !== '')];
}

/** Whether the words with which a text ends stand nowhere earlier in it, as a browser compares. */
function isFirstAtEnd(words: string, text: string): boolean {
  const sought = compared(words);
  const within = compared(text);
  return within.indexOf(sought) === within.length - sought.length;
}

/** Browsers compare base characters (Unicode Technical Standard 10, primary level) and skip white space between context and words. */
function compared(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** Everything but Latin letters and digits is encoded: `-`, `,` and `&` have a meaning, and other marks end links in running text. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[^A-Za-z0-9%]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
