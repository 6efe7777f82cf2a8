import type { Words } from './words.ts';

/** A piece of what was typed. */
export interface Piece {
  readonly text: string;
  /** `word` is in the vocabulary, `stop` carries no question, `unknown` stands in no text. */
  readonly kind: 'word' | 'stop' | 'unknown';
}

// Costs in nats, as if words came by Zipf's law: common words are cheap, each further word costs, and an unknown character costs
// more than any word.
const WORD = 2;
const STOP = 3;
const UNKNOWN = 16;

/**
 * Cuts folded text into the words that it most likely is; unknown characters side by side stay together.
 *
 * @param except a word that does not count as one: a compound, where its parts are asked for.
 */
export function segmentation(text: string, words: Words, except?: string): Piece[] {
  const characters = [...text];
  const best: { cost: number; from: number; kind: Piece['kind'] }[] = [{ cost: 0, from: 0, kind: 'stop' }];
  for (let to = 1; to <= characters.length; to++) {
    let cheapest = { cost: (best[to - 1]?.cost ?? 0) + UNKNOWN, from: to - 1, kind: 'unknown' as Piece['kind'] };
    for (let from = Math.max(0, to - words.longest); from < to; from++) {
      const word = characters.slice(from, to).join('');
      const kind = word === except ? undefined : kindOf(word, words);
      if (!kind) continue;
      const cost = (best[from]?.cost ?? 0) + kind.cost;
      if (cost < cheapest.cost) cheapest = { cost, from, kind: kind.kind };
    }
    best.push(cheapest);
  }
  const pieces: Piece[] = [];
  for (let to = characters.length; to > 0; to = best[to]?.from ?? 0) {
    const { from, kind } = best[to] ?? { from: 0, kind: 'unknown' };
    pieces.unshift({ text: characters.slice(from, to).join(''), kind });
  }
  return joined(pieces);
}

function kindOf(word: string, words: Words): { kind: Piece['kind']; cost: number } | undefined {
  if (words.stop.has(word)) return { kind: 'stop', cost: STOP };
  const rank = words.rank.get(word);
  return rank === undefined ? undefined : { kind: 'word', cost: WORD + Math.log(rank + 2) };
}

function joined(pieces: readonly Piece[]): Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (piece.kind === 'unknown' && last?.kind === 'unknown') {
      together[together.length - 1] = { text: last.text + piece.text, kind: 'unknown' };
    } else {
      together.push(piece);
    }
  }
  return together;
}
