import type { Card } from '#press/cards/card.ts';
import { cardsOf } from '#press/cards/cards.ts';
import type { Node } from '#press/cards/node.ts';
import { found, realCatalogue } from '../../fixtures/catalogues.ts';

/** Every card of the portal itself. */
export const cards: readonly Card[] = cardsOf(await realCatalogue());

export function cardAt(path: string): Card {
  return found(cards, (card) => card.path === path);
}

/** The lines of text in a layout, with their weights. */
export function linesIn({ props: { children, style } }: Node): { words: string; weight: number; size: number }[] {
  if (typeof children !== 'string') return (children ?? []).flatMap(linesIn);
  return [{ words: children, weight: Number(style['fontWeight']), size: Number(style['fontSize']) }];
}
