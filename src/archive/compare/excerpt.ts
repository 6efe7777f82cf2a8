import { reportText } from '#words/comparison.ts';
import type { Piece } from './text-change.ts';

/** So many characters that are the same are kept on either side of a change. */
const BESIDE = 16;

/** Only what surrounds the changes of a long text; what is left out is said, with how many characters it has. */
export function excerpt(pieces: readonly Piece[]): (Piece | { readonly is: 'omitted'; readonly text: string })[] {
  return pieces.flatMap((piece, at) => {
    if (piece.is !== 'same') return [piece];
    const characters = [...piece.text];
    const before = at === 0 ? 0 : BESIDE;
    const after = at === pieces.length - 1 ? 0 : BESIDE;
    const omitted = characters.length - before - after;
    if (omitted <= BESIDE) return [piece];
    const same = (text: string[]): Piece[] => (text.length === 0 ? [] : [{ is: 'same', text: text.join('') }]);
    return [
      ...same(characters.slice(0, before)),
      { is: 'omitted' as const, text: reportText.omitted(omitted) },
      ...same(characters.slice(characters.length - after)),
    ];
  });
}
