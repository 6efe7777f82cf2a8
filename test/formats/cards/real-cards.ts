import type { Card } from '#formats/cards/card.ts';
import { cardsOf } from '#formats/cards/cards.ts';
import type { Node } from '#formats/cards/node.ts';
import { found, realCatalogue } from '../../fixtures/catalogues.ts';

/** Every card of the portal itself. */
export const cards: readonly Card[] = cardsOf(await realCatalogue());

export function cardAt(path: string): Card {
  return found(cards, (card) => card.path === path);
}

/** The lines of text in a layout, with their weights. */
export function linesIn({ props: { children, style } }: Node): { words: string; weight: 400 | 700; size: number }[] {
  if (typeof children !== 'string') return (children ?? []).flatMap(linesIn);
  return [{ words: children, weight: style['fontWeight'] === 700 ? 700 : 400, size: Number(style['fontSize']) }];
}
