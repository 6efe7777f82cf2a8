import type { Catalogue } from '#catalogue/catalogue.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { folded } from '#domain/searched-characters.ts';
import { fieldNames } from '../fields.ts';
import type { SearchRecord } from '../records.ts';
import { fieldText } from '../register.ts';
import { askedWords, packedEntry, type WordsEntry, type WordsFile } from '../understand/words.ts';
import { commonCharacters } from './common-characters.ts';

const HAN = /^\p{Script=Han}{2,12}$/u;
const HAN_SINGLE = /^\p{Script=Han}$/u;
const LONGEST_LACKING = 3;
const LATIN = /^[a-z][a-z0-9]+$/u;

/** True for a word in simplified characters or in letters; titles of sources in traditional ones are no words of the texts. */
function isWord(word: string): boolean {
  return LATIN.test(word) || (HAN.test(word) && [...word].every((character) => commonCharacters.has(character)));
}

/** The words that search knows: the lexicon, the glossary, the names of themes and bodies, and every other word of the texts. */
export function wordsFile(records: readonly SearchRecord[], catalogue: Catalogue): WordsFile {
  const { glossary, themes, bodies, lexicon } = catalogue;
  const all = allEntries(catalogue);
  const entries = all.filter(({ kind }) => kind !== 'english');
  const terms = [
    ...glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...all.flatMap(({ also, near }) => [...also, ...near]),
    ...themes.map(({ name }) => name),
    ...bodies.map(({ name }) => name),
  ];
  const listed = unique(terms).toSorted(inTextOrder);
  const known = new Set([...listed, ...askedWords(entries)]);
  const counts = [...counted(records)].filter(([word]) => !known.has(word));
  return {
    vocabulary: byFrequency(counts).join(' '),
    terms: listed.join(' '),
    stop: unique(lexicon.stop).join(' '),
    entries: entries.map((entry) => packedEntry(entry, listed)).join('\n'),
  };
}

/** The entries of English terms: the lexicon's and the glossary's. */
export function englishEntries(catalogue: Catalogue): WordsEntry[] {
  return allEntries(catalogue).filter(({ kind }) => kind === 'english');
}

function allEntries({ lexicon, glossary }: Catalogue): WordsEntry[] {
  return [...lexicon.entries.map(plainEntry), ...glossary.flatMap(glossaryEntries)];
}

/** The most frequent first, by powers of two; words as frequent stand in text order, in which they pack well. */
function byFrequency(counts: readonly (readonly [word: string, count: number])[]): string[] {
  const power = (count: number) => Math.floor(Math.log2(count));
  return counts.toSorted(([a, x], [b, y]) => power(y) - power(x) || inTextOrder(a, b)).map(([word]) => word);
}

function plainEntry({ asked, also, near, kind }: WordsEntry): WordsEntry {
  return { asked, also, near, kind };
}

function glossaryEntries({ term, aliases, english }: Catalogue['glossary'][number]): WordsEntry[] {
  const inEnglish: WordsEntry = { asked: [english], also: [term, ...aliases], near: [], kind: 'english' };
  const all = [term, ...aliases];
  return aliases.length === 0 ? [inEnglish] : [{ asked: all, also: all, near: [], kind: 'same' }, inEnglish];
}

/** Our notes and the records of evidence have words of their own, which readers of the measures do not type. */
const told = fieldNames.filter((name) => name !== 'parts' && name !== 'evidence');

/** How often each word stands in the records. */
function counted(records: readonly SearchRecord[]): Map<string, number> {
  const texts = records.flatMap((record) => told.map((name) => fieldText(record, name)));
  const counts = tally(texts.flatMap(dictionaryWords));
  // One that stands once may be a slip of the source.
  const lacking = [...tally(texts.flatMap(lackingWords))].filter(([, count]) => count > 1);
  return new Map([...lacking, ...counts]);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function dictionaryWords(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => folded(segment)).filter(isWord);
}

/** Characters that the dictionary leaves by themselves side by side: mostly a word that it lacks, like 无讼. */
function lackingWords(text: string): string[] {
  const runs = [''];
  for (const { segment } of segmenter.segment(text)) {
    const word = folded(segment);
    if (HAN_SINGLE.test(word)) runs.push((runs.pop() ?? '') + word);
    else runs.push('');
  }
  return runs.filter((run) => isWord(run) && [...run].length <= LONGEST_LACKING);
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.map(folded).filter((word) => word !== ''))];
}
