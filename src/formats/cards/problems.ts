import type { Problem } from '#domain/problem.ts';
import { CardError, type Card, type CardSource } from './card.ts';
import { layoutOf } from './layout.ts';

/**
 * What editors have to put right before every card can be drawn: letters without a glyph, words that do not fit. Words that many cards
 * share are told once.
 *
 * @param placeOf the file and the line on which words are written.
 */
export function cardProblems(
  cards: readonly Card[],
  placeOf: (source: CardSource) => Pick<Problem, 'file' | 'line'>,
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const card of cards) {
    try {
      layoutOf(card);
    } catch (error) {
      if (!(error instanceof CardError)) throw error;
      const source = card.sources.find(({ words }) => error.words.includes(words)) ?? card.sources[0];
      const problem = { ...placeOf(source), what: error.what, instead: error.instead };
      const place = `${problem.file}:${problem.line}`;
      if (!problems.has(place)) problems.set(place, problem);
    }
  }
  return [...problems.values()];
}
