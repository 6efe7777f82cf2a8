import type { Problem } from '#domain/problem.ts';
import { CardError, type Card } from './card.ts';
import { layoutOf } from './layout.ts';

/** What editors have to put right before every card can be drawn: letters without a glyph, words that do not fit. */
export function cardProblems(cards: readonly Card[]): Problem[] {
  return cards.flatMap((card) => {
    try {
      layoutOf(card);
      return [];
    } catch (error) {
      if (!(error instanceof CardError)) throw error;
      return [{ file: card.file, line: 1, what: error.what, instead: error.instead }];
    }
  });
}
