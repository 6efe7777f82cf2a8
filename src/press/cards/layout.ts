import { lightScheme } from '#charts/draw/ink.ts';
import { CardError, type Card } from './card.ts';
import { drawingSvg } from './drawing.ts';
import { foot, GAP } from './foot.ts';
import { head, HEAD } from './head.ts';
import { linesOf, type } from './lines.ts';
import { box, line, picture, type Node } from './node.ts';

/** The size that the Open Graph protocol's readers expect of a large picture. */
export const CARD = { width: 1200, height: 630 } as const;

const SIDE = 64;
const BAND = 10;
const TOP = 32;
const BOTTOM = 36;
const WIDTH = CARD.width - 2 * SIDE;
const HEIGHT = CARD.height - BAND - TOP - BOTTOM;

/** A card is read at a third of its size: no title below 44 pixels, nothing else below 28. */
const TITLE_SIZES = [84, 76, 68, 60, 54, 48, 44];
const TITLE_LINES = 3;
const TEXT = type(32);
/** Pixels for a unit of the timeline, whose smallest letters are 11 units high. */
const SCALES = [2.75, 2.65, 2.55];

/**
 * The boxes of a card: the largest title with which everything fits.
 *
 * @throws {CardError} where it does not fit, or a character has no glyph.
 */
export function layoutOf(card: Card): Node {
  const about = card.about.map((each) => textLines(card, each)).flat();
  const below = foot(card, WIDTH);
  const timelines = card.timeline ? SCALES.map((scale) => timelineAt(card.timeline, scale)) : [undefined];
  for (const size of TITLE_SIZES) {
    const title = type(size, 700);
    const lines = linesOf(card, card.title, WIDTH, title);
    if (!lines || lines.length > TITLE_LINES) continue;
    for (const timeline of timelines) {
      const words = lines.length * title.leading + (about.length > 0 ? GAP + about.length * TEXT.leading : 0);
      const rest = below.height + (timeline ? GAP + timeline.height : 0);
      if (HEAD + GAP + words + GAP + rest > HEIGHT) continue;
      return sheet([
        head(card, WIDTH),
        column([
          ...lines.map((each) => line(card, each, title, lightScheme.text, hung(each, size))),
          ...about.map((each, at) =>
            line(card, each, TEXT, lightScheme['text-quiet'], at === 0 ? { marginTop: GAP } : {}),
          ),
        ]),
        column([below.node, ...(timeline ? [box({ marginTop: GAP }, [timeline.node])] : [])]),
      ]);
    }
  }
  throw new CardError(card, `标题“${card.title}”太长，放不下`, '请写得短一些，不要有很长的外文词');
}

function sheet(children: readonly Node[]): Node {
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: CARD.width,
      height: CARD.height,
      padding: `${TOP}px ${SIDE}px ${BOTTOM}px`,
      borderTop: `${BAND}px solid ${lightScheme.link}`,
      backgroundColor: lightScheme.page,
    },
    children,
  );
}

const column = (children: readonly Node[]) => box({ flexDirection: 'column' }, children);

/** An opening mark is set with its empty half outside, so that the line begins where the others do. */
function hung(words: string, size: number): { marginLeft: number } | Record<string, never> {
  return /^[“‘《〈（〔【]/u.test(words) ? { marginLeft: Math.round(-size * 0.5) } : {};
}

function textLines(card: Card, words: string): string[] {
  const lines = linesOf(card, words, WIDTH, TEXT);
  if (lines) return lines;
  throw new CardError(card, `“${words}”里有太长的外文词，放不下`, '请写得短一些');
}

function timelineAt(place: Card['timeline'], scale: number): { height: number; node: Node } | undefined {
  const scene = place?.(Math.floor(WIDTH / scale));
  if (!scene) return undefined;
  const height = Math.ceil(scene.height * scale);
  return { height, node: picture(drawingSvg(scene), Math.round(scene.width * scale), height) };
}
