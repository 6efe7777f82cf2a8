import { lightScheme } from '#typesetting/palette.ts';
import { CardError, type Card } from './card.ts';
import { type, widthOf } from './lines.ts';
import { box, line, type Node } from './node.ts';

const QUIET = type(32);
const NAME = { ...type(32, 700), leading: QUIET.leading };

/** The height of a card's first line with its rule, in pixels. */
export const HEAD = QUIET.leading + 14;

/** What the card is of, on the left; whose it is, on the right; a rule below. */
export function head(card: Card, width: number): Node {
  const { kind, within = '', portal = '' } = card;
  const parts = [within, kind, portal].map((words, at) => widthOf(card, words, at === 0 ? QUIET : NAME));
  if (parts.reduce((sum, part) => sum + part, 0) + 64 > width) {
    throw new CardError(card, within, `“${kind}”和“${within}”在一行里放不下`, '请把文件的短名写短一些');
  }
  return box({ justifyContent: 'space-between', width, height: HEAD, borderBottom: `2px solid ${lightScheme.rule}` }, [
    box({ alignItems: 'baseline' }, [
      line(card, kind, NAME, lightScheme.link, { marginRight: 24 }),
      ...(within ? [line(card, within, QUIET, lightScheme['text-quiet'])] : []),
    ]),
    ...(portal ? [line(card, portal, NAME, lightScheme.text)] : []),
  ]);
}
