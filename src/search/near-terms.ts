import { inTextOrder } from '#domain/text-order.ts';
import { folded } from '#domain/searched-characters.ts';
import type { Words } from './understand/words.ts';

const OFFERED = 6;

/** The terms of the texts that share most of their characters with an input: what a reader who found nothing may have meant. */
export function nearTerms(input: string, { terms }: Words): string[] {
  const typed = new Set(folded(input));
  return terms
    .map((term) => {
      const characters = [...term];
      const shared = characters.filter((character) => typed.has(character)).length;
      return { term, shared, likeness: shared / characters.length };
    })
    .filter(({ shared, likeness }) => shared > 1 && likeness >= 0.4)
    .sort((a, b) => b.shared - a.shared || b.likeness - a.likeness || inTextOrder(a.term, b.term))
    .slice(0, OFFERED)
    .map(({ term }) => term);
}
