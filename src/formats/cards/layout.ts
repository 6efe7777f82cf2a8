import { lightScheme } from '#typesetting/palette.ts';
import type { Drawing } from '#charts/shapes.ts';
import { CardError, type Card } from './card.ts';
import { drawingSvg } from '#charts/picture/marks.ts';
import { foot, GAP } from './foot.ts';
import { head, HEAD } from './head.ts';
import { linesOf, type, type Type } from './lines.ts';
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
 * The boxes of a card: the largest title with which everything fits. A title that leaves no room for the timeline stands without.
 *
 * @throws {CardError} where it does not fit, or a character has no glyph.
 */
export function layoutOf(card: Card): Node {
  const about = card.about.flatMap((each) => textLines(card, each));
  const below = foot(card, WIDTH);
  const fixed = HEAD + GAP + (about.length > 0 ? GAP + about.length * TEXT.leading : 0) + GAP + below.height;
  const { title, timeline } = fitting(card, HEIGHT - fixed);
  const quiet = lightScheme['text-quiet'];
  return sheet([
    head(card, WIDTH),
    column([
      ...title.lines.map((each) => line(card, each, title.set, lightScheme.text, hung(each, title.set.size))),
      ...about.map((each, at) => line(card, each, TEXT, quiet, at === 0 ? { marginTop: GAP } : {})),
    ]),
    column([
      below.node,
      ...(timeline
        ? [box({ marginTop: GAP }, [picture(drawingSvg(timeline.drawing), timeline.width, timeline.height)])]
        : []),
    ]),
  ]);
}

interface Title {
  readonly set: Type;
  readonly lines: readonly string[];
}

interface Timeline {
  readonly drawing: Drawing;
  /** On the card, in pixels. */
  readonly width: number;
  readonly height: number;
}

function fitting(card: Card, height: number): { readonly title: Title; readonly timeline: Timeline | undefined } {
  const titles = TITLE_SIZES.flatMap((size): Title[] => {
    const set = type(size, 700);
    const lines = linesOf(card, card.title, WIDTH, set);
    return lines && lines.length <= TITLE_LINES ? [{ set, lines }] : [];
  });
  const timelines = SCALES.flatMap((scale) => timelineAt(card, scale) ?? []);
  const pairs = [
    ...titles.flatMap((title) => timelines.map((timeline) => ({ title, timeline }))),
    ...titles.map((title) => ({ title, timeline: undefined })),
  ];
  const found = pairs.find(
    ({ title: { set, lines }, timeline }) =>
      lines.length * set.leading + (timeline ? GAP + timeline.height : 0) <= height,
  );
  if (found) return found;
  throw new CardError(card, card.title, `标题“${card.title}”太长，放不下`, '请写得短一些，不要有很长的外文词');
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
  throw new CardError(card, words, `“${words}”里有太长的外文词，放不下`, '请写得短一些');
}

function timelineAt(card: Card, scale: number): Timeline | undefined {
  const drawing = card.timeline?.(Math.floor(WIDTH / scale));
  return drawing && { drawing, width: Math.round(drawing.width * scale), height: Math.ceil(drawing.height * scale) };
}
