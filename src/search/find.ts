import { folded, searchedCharacters } from '#domain/searched-characters.ts';
import type { PhrasePostings } from './postings.ts';
import { answers, type Answer, type Placed, type PlacedConcept } from './rank.ts';
import type { Entry } from './register.ts';
import type { Characters } from './understand/characters-file.ts';
import type { Query, Wanted } from './understand/query.ts';
import { literally, understand } from './understand/understand.ts';
import type { Words } from './understand/words.ts';

/** All that search asks to answer a reader. */
export interface Library {
  readonly entries: readonly Entry[];
  readonly words: Words;
  characters(): Promise<Characters>;
  readonly phrases: PhrasePostings;
}

/** What was found for an input. */
export interface Found {
  /** Those that answer the whole question first, then best first; records that answer equally well stand in document order. */
  readonly answers: readonly Answer[];
  /** Everything that was looked for and stands somewhere, for marks; the longest first. */
  readonly marked: readonly string[];
  /** For what was typed, the other words that were also looked for and found. */
  readonly understood: readonly Understood[];
  /** The records that hold all that was asked for; the others hold a part. */
  readonly complete: ReadonlySet<number>;
  /** True where the input holds nothing that can be searched. */
  readonly empty: boolean;
}

export interface Understood {
  readonly typed: string;
  readonly reached: Wanted['reached'];
  readonly also: readonly string[];
}

/** A record that holds this part of what was asked for, or comes this near to the best answer, is worth showing. */
const ENOUGH = 0.5;
const NEAR_BEST = 0.01;
/** Coverage is a sum of rounded numbers. */
const ALMOST_ALL = 0.999;

/** Everything that answers an input. @param literal true where the words are to be taken as typed. */
export async function find(input: string, literal: boolean, library: Library): Promise<Found> {
  const query = literal ? literally(input) : await understand(input, library.words, () => library.characters());
  const { concepts, wholes, quoted } = await placedQuery(query, library.phrases);
  const runs = [...wholes, ...quoted.map((passage) => [passage])];
  const asked = [...concepts, ...quoted.map((passage) => ({ share: 1, wordings: [passage] }))];
  const kept = worthShowing(
    answers(library.entries, asked, runs).filter(({ record }) => quoted.every(({ places }) => places.has(record))),
    literal,
  );
  const allFound = concepts.every(({ share, wordings }) => share < 1 || wordings.some(({ places }) => places.size > 0));
  const full = kept.filter(({ coverage, whole }) => whole || (allFound && coverage > ALMOST_ALL));
  const complete = new Set(full.map(({ record }) => record));
  const tier = ({ record }: Answer) => (complete.has(record) ? 0 : 1);
  return {
    answers: [...kept].sort((a, b) => tier(a) - tier(b) || b.score - a.score || a.record - b.record),
    complete,
    marked: marksOf([...concepts.flatMap(({ wordings }) => wordings), ...runs.flat()]),
    understood: literal ? [] : understoodOf(query, concepts, wholes),
    empty: runs.length === 0,
  };
}

/** A query with the places of all that it asks for. */
interface PlacedQuery {
  readonly concepts: readonly PlacedConcept[];
  readonly wholes: readonly (readonly Placed[])[];
  readonly quoted: readonly Placed[];
}

async function placedQuery({ concepts, wholes, quoted }: Query, phrases: PhrasePostings): Promise<PlacedQuery> {
  const [placedConcepts, placedWholes, placedQuoted] = await Promise.all([
    Promise.all(concepts.map(async ({ share, wordings }) => ({ share, wordings: await placed(wordings, phrases) }))),
    Promise.all(wholes.map((spellings) => placed(spellings, phrases))),
    Promise.all(quoted.map((passage) => placedExactly(passage, phrases))),
  ]);
  return { concepts: placedConcepts, wholes: placedWholes, quoted: placedQuoted };
}

async function placed(wanted: readonly Wanted[], phrases: PhrasePostings): Promise<Placed[]> {
  return Promise.all(wanted.map(async (one) => ({ ...one, places: await phrases.of(one.phrase) })));
}

async function placedExactly(passage: string, phrases: PhrasePostings): Promise<Placed> {
  const parted = searchedCharacters(passage).flatMap((character, at) => (character.parted ? [at] : []));
  const phrase = folded(passage);
  const places = await phrases.exactly(phrase, new Set(parted));
  return { phrase, shown: passage, weight: 1, reached: 'typed', places };
}

function worthShowing(all: readonly Answer[], literal: boolean): Answer[] {
  if (literal) return all.filter(({ whole }) => whole);
  const best = Math.max(0, ...all.map(({ score }) => score));
  return all.filter(({ coverage, score, whole }) => whole || coverage >= ENOUGH || score >= NEAR_BEST * best);
}

function marksOf(placed: readonly Placed[]): string[] {
  const found = placed.filter(({ places }) => places.size > 0).map(({ phrase }) => phrase);
  return [...new Set(found)].sort((a, b) => b.length - a.length);
}

function understoodOf(
  query: Query,
  concepts: readonly PlacedConcept[],
  wholes: readonly (readonly Placed[])[],
): Understood[] {
  const words = query.concepts.map(({ typed }, at) => ({ typed, found: concepts[at]?.wordings ?? [] }));
  const runs = wholes.map((spellings) => ({
    typed: spellings[0]?.shown ?? '',
    found: spellings.filter(({ reached }) => reached === 'traditional' || reached === 'misspelt'),
  }));
  const told = new Set<string>();
  return [...words, ...runs].flatMap(({ typed, found }) => {
    const others = found.filter(({ reached, places }) => reached !== 'typed' && places.size > 0);
    const [first] = others;
    const also = [...new Set(others.map(({ shown }) => shown))];
    // The parts of a compound often lead where the compound leads: once said is enough.
    if (!first || also.every((word) => told.has(word))) return [];
    for (const word of also) told.add(word);
    return [{ typed, reached: first.reached, also }];
  });
}
