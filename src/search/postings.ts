import { askOnce } from './ask-once.ts';
import { lookupsOf, partedPair } from './tokens.ts';

/** Where something stands: positions by record, each list in rising order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Asks the index where a token stands. */
export type TokenPostings = (token: string) => Promise<Postings>;

/** Asks where phrases stand, remembering what was asked before. */
export class PhrasePostings {
  readonly #tokens = new Map<string, Promise<Postings>>();
  readonly #phrases = new Map<string, Promise<Postings>>();
  readonly #ask: TokenPostings;

  constructor(ask: TokenPostings) {
    this.#ask = ask;
  }

  /** Every place of a phrase of searched characters, whatever punctuation stands inside it. */
  of(phrase: string): Promise<Postings> {
    return askOnce(this.#phrases, phrase, () => this.#find(phrase));
  }

  /** The places where a phrase stands with punctuation just where `parted` says: before the characters of these offsets, nowhere else. */
  async exactly(phrase: string, parted: ReadonlySet<number>): Promise<Postings> {
    const characters = [...phrase];
    const pairs = characters.slice(1).map((second, at) => `${characters[at] ?? ''}${second}`);
    const [places, ...breaks] = await Promise.all([
      this.of(phrase),
      ...pairs.map((pair) => this.#token(partedPair(pair))),
    ]);
    return kept(places, (record, start) =>
      breaks.every((places, at) => (places.get(record)?.includes(start + at) ?? false) === parted.has(at + 1)),
    );
  }

  async #find(phrase: string): Promise<Postings> {
    const lookups = lookupsOf(phrase);
    const found = await Promise.all(lookups.map(({ token }) => this.#token(token)));
    const [first = new Map()] = found;
    const rest = found.slice(1).map((places) => new Map([...places].map(([record, all]) => [record, new Set(all)])));
    return kept(first, (record, start) =>
      rest.every((places, at) => places.get(record)?.has(start + (lookups[at + 1]?.offset ?? 0)) ?? false),
    );
  }

  #token(token: string): Promise<Postings> {
    return askOnce(this.#tokens, token, () => this.#ask(token));
  }
}

function kept(places: Postings, holds: (record: number, start: number) => boolean): Postings {
  const left = new Map<number, number[]>();
  for (const [record, starts] of places) {
    const good = starts.filter((start) => holds(record, start));
    if (good.length > 0) left.set(record, good);
  }
  return left;
}
