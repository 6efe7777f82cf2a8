import { legalWords } from './legal-words.ts';

/** Single letters that belong to what follows: conjunctions, prepositions, verbs and adverbs that take a word after them. */
const LEADS = new Set(
  '和与及或并而从在对把将由向以为按被让给于至各每第不未无再新更最都也就该要应须可先后建设定列经送称称用涉跨非促进任作评走找',
);
/** Single letters that belong to what precedes them, whatever follows. */
const TRAILS = new Set('的地得了着等');
/** Longer, and no small picture has room for it in one line. */
const LONGEST = 6;

/**
 * The words of a text with no letter of one left alone: as the Unicode segmenter finds them, but for the words of this house, and
 * with the single letters that it leaves joined two by two, or to the word beside them. All of them together are the text.
 */
export function wholeWords(text: string): string[] {
  const words: string[] = [];
  let run: string[] = [];
  const close = () => {
    words.push(...paired(run));
    run = [];
  };
  for (const word of segments(text)) {
    if (isSingle(word) && !TRAILS.has(word)) {
      run.push(word);
      continue;
    }
    close();
    words.push(word);
  }
  close();
  return attached(words);
}

const isSingle = (word: string) => /^\p{Script=Han}$/u.test(word);
const isWord = (word: string | undefined) => word !== undefined && /[\p{L}\p{N}]$/u.test(word);

/** As the segmenter cuts, but never inside a word of this house, and always around it. */
function segments(text: string): string[] {
  const held: (readonly [from: number, to: number])[] = [];
  for (const word of legalWords) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      const to = at + word.length;
      if (!held.some(([from, end]) => at < end && from < to)) held.push([at, to]);
    }
  }
  const cuts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index);
  const all = new Set([...cuts, ...held.flat(), text.length]);
  const kept = [...all]
    .filter((at) => at > 0 && !held.some(([from, to]) => from < at && at < to))
    .sort((a, b) => a - b);
  return kept.map((at, index) => text.slice(kept[index - 1] ?? 0, at));
}

/** Single letters in a row, two by two: most words have two. A third one at the end stays with the last two. */
function paired(run: readonly string[]): string[] {
  const [first = '', second = '', ...rest] = run;
  if (run.length <= 3 && !(run.length === 3 && LEADS.has(first))) return run.length === 0 ? [] : [run.join('')];
  if (run.length % 2 === 1 && LEADS.has(first)) return [first, ...paired(run.slice(1))];
  return [first + second, ...paired(rest)];
}

/** A single letter, and letters that only lead on, joined to the word that they belong to. */
function attached(words: readonly string[]): string[] {
  const whole: string[] = [];
  let leading = '';
  for (const word of words) {
    const last = whole.at(-1);
    if (leading === '' && [...word].every((letter) => LEADS.has(letter))) {
      leading = word;
    } else if (leading !== '') {
      whole.push(leading + word);
      leading = '';
    } else if ((isSingle(word) || TRAILS.has(word)) && isWord(last) && `${last}${word}`.length <= LONGEST) {
      whole[whole.length - 1] = `${last}${word}`;
    } else if (isSingle(word) && !TRAILS.has(word)) {
      leading = word;
    } else whole.push(word);
  }
  return leading === '' ? whole : [...whole, leading];
}
