import { folded } from '#domain/searched-characters.ts';
import { NO_CHARACTERS, type Characters } from './characters-file.ts';
import { latinConcepts, spelledTogether } from './latin.ts';
import { otherNumerals } from './numbers.ts';
import { asTyped, splitInput, type Concept, type Query, type Wanted } from './query.ts';
import { segmentation, type Piece } from './segmentation.ts';
import { slipIn } from './slips.ts';
import type { Words } from './words.ts';

/** How much a word that means the same, one that is near, and a character by itself count beside a word as typed. */
const SAME = 0.9;
const NEAR = 0.5;
const SINGLE = 0.4;
/** How much the words inside a compound count beside the compound: who asks for 涉外律师 may also read of 涉外 and 律师 apart. */
const PART = 0.35;
/** How much a pair of characters out of an unknown run counts. */
const PAIR = 0.6;

const LATIN = /^[\p{Script=Latin}\p{M}'’·-]+(?:[1-5](?:[\p{Script=Latin}\p{M}'’·-]+[1-5]?)*)?$/u;
const HAN = /\p{Script=Han}/u;
// A number with its unit stays together: 133个, 80%, 3年.
const NUMBER = /\d+%?(?:(?<=\d)[个名人年月日天家件次所项条类万元倍位级])?/gu;

/** What an input asks for, in the words of the texts. `characters` is asked only where letters or unknown characters need it. */
export async function understand(input: string, words: Words, characters: () => Promise<Characters>): Promise<Query> {
  const { quoted, typed } = splitInput(input);
  const concepts: Concept[] = [];
  const wholes: Wanted[][] = [];
  for (const run of runsOf(typed)) {
    if (run.latin) {
      const found = latinConcepts(run.typed, words, await characters());
      concepts.push(...found);
      wholes.push([asTyped(run.typed.join(' ')), ...spelledTogether(found)]);
    } else {
      const found = await textConcepts(run.typed.join(''), words, characters);
      concepts.push(...found.concepts);
      wholes.push(found.wholes);
    }
  }
  return { quoted, concepts, wholes };
}

/** What an input asks for where nothing is to be understood: its words as they are typed. */
export function literally(input: string): Query {
  const { quoted, typed } = splitInput(input);
  return {
    quoted,
    concepts: typed.map((word) => ({ typed: word, share: 1, wordings: [asTyped(word)] })),
    wholes: typed.map((word) => [asTyped(word)]),
  };
}

interface Run {
  readonly latin: boolean;
  readonly typed: readonly string[];
}

/** Words in Latin letters side by side belong together; every other word stands by itself. */
function runsOf(typed: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const word of typed) {
    const last = runs.at(-1);
    if (!LATIN.test(word)) runs.push({ latin: false, typed: [word] });
    else if (last?.latin) runs[runs.length - 1] = { latin: true, typed: [...last.typed, word] };
    else runs.push({ latin: true, typed: [word] });
  }
  return runs;
}

async function textConcepts(
  typed: string,
  words: Words,
  characters: () => Promise<Characters>,
): Promise<{ concepts: Concept[]; wholes: Wanted[] }> {
  const literal = asTyped(typed);
  const strange = piecesOf(literal.phrase, words).filter(({ kind, text }) => kind === 'unknown' && HAN.test(text));
  const known = strange.some((piece) => isStrange(piece, words)) ? await characters() : NO_CHARACTERS;
  const simplified = [...literal.phrase].map((character) => known.simplified.get(character) ?? character).join('');
  const corrected = strange.length > 0 ? withoutSlips(simplified, words, known) : simplified;
  const pieces = piecesOf(corrected, words);
  const spellings = [
    literal,
    spelled(simplified, 'traditional'),
    spelled(corrected, 'misspelt'),
    ...otherNumerals(corrected).map((other) => spelled(other, 'number')),
  ];
  return {
    concepts: pieces.flatMap((piece) => [...conceptOf(piece, words), ...partsOf(piece, words)]),
    wholes: firstOfEach(spellings),
  };
}

function spelled(phrase: string, reached: Wanted['reached']): Wanted {
  return { phrase, shown: phrase, weight: 1, reached };
}

/** A character by itself that other words have is most likely meant: only a stranger is worth the file of characters. */
function isStrange({ text }: Piece, { characters }: Words): boolean {
  return [...text].length > 1 || !characters.has(text);
}

function piecesOf(text: string, words: Words): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index > done) pieces.push(...segmentation(text.slice(done, index), words));
    pieces.push({ text: number, kind: 'word' });
    done = index + number.length;
  }
  return done < text.length ? [...pieces, ...segmentation(text.slice(done), words)] : pieces;
}

function withoutSlips(text: string, words: Words, characters: Characters): string {
  const unknown = piecesOf(text, words).flatMap((piece) => [...piece.text].map(() => piece.kind === 'unknown'));
  const slip = slipIn(text, words, characters, unknown);
  if (!slip) return text;
  const typed = [...text];
  return typed.slice(0, slip.from).join('') + slip.meant + typed.slice(slip.to).join('');
}

function conceptOf({ text, kind }: Piece, words: Words): Concept[] {
  if (kind === 'stop') return [];
  const single = [...text].length === 1;
  const own: Wanted = { phrase: text, shown: text, weight: single ? SINGLE : 1, reached: 'typed' };
  const numbers = otherNumerals(text).map((phrase): Wanted => ({
    phrase,
    shown: phrase,
    weight: SAME,
    reached: 'number',
  }));
  const bare = /^\d{2,}(?=\D)/u.exec(text);
  const digits = bare ? [{ phrase: bare[0], shown: bare[0], weight: SAME * SAME, reached: 'number' } as const] : [];
  const others = (words.asked.get(text) ?? []).flatMap(({ also, near, kind: reached }): Wanted[] => [
    ...also.map((shown) => ({ phrase: folded(shown), shown, weight: SAME, reached })),
    ...near.map((shown) => ({ phrase: folded(shown), shown, weight: NEAR, reached })),
  ]);
  const wordings = [own, ...numbers, ...digits, ...others].filter(({ phrase }) => phrase !== '');
  return [{ typed: text, share: 1, wordings: firstOfEach(wordings) }];
}

/** What the words inside a compound ask for, or the pairs inside a run that the vocabulary does not know. */
function partsOf({ text, kind }: Piece, words: Words): Concept[] {
  if (kind === 'unknown' && [...text].length > 2) {
    return pairsOf(text).map((pair) => ({ typed: pair, share: PAIR, wordings: [asTyped(pair)] }));
  }
  if (kind !== 'word' || [...text].length < 3) return [];
  const parts = segmentation(text, words, text).filter((part) => part.kind === 'word' && [...part.text].length > 1);
  return parts.flatMap((part) => conceptOf(part, words)).map((concept) => ({ ...concept, share: PART }));
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((second, at) => `${characters[at] ?? ''}${second}`);
}

function firstOfEach(wordings: readonly Wanted[]): Wanted[] {
  const seen = new Set<string>();
  return wordings.filter(({ phrase }) => !seen.has(phrase) && seen.add(phrase));
}
