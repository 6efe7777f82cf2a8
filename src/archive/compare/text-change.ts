import { diffChars } from 'diff';

/** A run of characters: in both texts, only in the first, or only in the second. */
export interface Piece {
  readonly is: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** Beyond so many insertions and deletions, the texts have too little in common for their likeness to tell anything. */
const LIMIT = 2000;

/** An agreement this short between two changes is chance: one change is easier to read. */
const CHANCE = 1;

/**
 * How one text became the other, character by character (Unicode code points). What is the same and what was deleted give `from`,
 * what is the same and what was inserted give `to`; a deletion stands before the insertion in its place.
 */
export function textChange(from: string, to: string): Piece[] {
  const changes = diffChars(from, to, { maxEditLength: LIMIT });
  if (!changes) return withoutEmpty([deleted(from), inserted(to)]);
  const pieces = changes.map(({ value, added, removed }): Piece => {
    return added ? inserted(value) : removed ? deleted(value) : { is: 'same', text: value };
  });
  return inRuns(pieces.map((piece, at) => ({ ...piece, isJoint: isJoint(piece, at, pieces) })));
}

function isJoint({ is, text }: Piece, at: number, pieces: readonly Piece[]): boolean {
  return is === 'same' && at > 0 && at < pieces.length - 1 && [...text].length <= CHANCE;
}

/** One deletion and one insertion for each run of changes and of the joints between them. */
function inRuns(pieces: readonly (Piece & { isJoint: boolean })[]): Piece[] {
  const runs: Piece[] = [];
  let [old, now] = ['', ''];
  for (const { is, text, isJoint } of pieces) {
    if (is === 'same' && !isJoint) {
      runs.push(deleted(old), inserted(now), { is, text });
      [old, now] = ['', ''];
    } else {
      if (is !== 'inserted') old += text;
      if (is !== 'deleted') now += text;
    }
  }
  return withoutEmpty([...runs, deleted(old), inserted(now)]);
}

const deleted = (text: string): Piece => ({ is: 'deleted', text });
const inserted = (text: string): Piece => ({ is: 'inserted', text });
const withoutEmpty = (pieces: readonly Piece[]) => pieces.filter(({ text }) => text !== '');
