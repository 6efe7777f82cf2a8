import { HEI } from '#typesetting/noto.ts';
import { widthOf, type Type } from './lines.ts';
import type { Card } from './card.ts';

/** A box of a card as satori takes it: an element of the React kind. Everything in it is plain JSON. */
export interface Node {
  readonly type: 'div' | 'img';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Node[];
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

export function box(style: Node['props']['style'], children: readonly Node[] = []): Node {
  return {
    type: 'div',
    props: { style: { display: 'flex', flexShrink: 0, boxSizing: 'border-box', ...style }, children },
  };
}

/** A drawing in a box of its own, in pixels of the card. */
export function picture(svg: string, width: number, height: number): Node {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'img', props: { src, width, height, style: { flexShrink: 0 } } };
}

/**
 * One line of text, never broken any further.
 *
 * @throws {CardError} naming a character for which the font has no glyph.
 */
export function line(card: Card, words: string, set: Type, color: string, style: Node['props']['style'] = {}): Node {
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexShrink: 0,
        width: Math.ceil(widthOf(card, words, set)) + 2,
        height: set.leading,
        lineHeight: `${set.leading}px`,
        fontSize: set.size,
        fontWeight: set.weight,
        fontFamily: HEI,
        whiteSpace: 'pre',
        color,
        ...style,
      },
      children: words,
    },
  };
}
