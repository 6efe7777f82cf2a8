import { lightScheme } from '#typesetting/palette.ts';
import { cards as words } from '#words/cards.ts';
import type { State } from '#domain/state.ts';
import { CardError, type Card } from './card.ts';
import { drawingSvg, marksOf } from '#charts/picture/marks.ts';
import { linesOf, type, widthOf, type Type } from './lines.ts';
import { box, line, picture, type Node } from './node.ts';

/** Between the parts of a card, in pixels. */
export const GAP = 20;

const STATE = type(34, 700);
const QUIET = type(28);
const MARK = 34;
const ROW = 50;

/** One thing in a row: its boxes, and how wide and high they are together. */
interface Entry {
  readonly nodes: readonly Node[];
  readonly width: number;
  readonly height: number;
}

/**
 * What the measure or the measures come to, what each mark means, and the data date, in as many rows as they need; and how high that is.
 */
export function foot(card: Card, width: number): { readonly node: Node; readonly height: number } {
  const { strip, counts, asOf } = card;
  const set = strip ? QUIET : STATE;
  const states = counts.states.map(({ state, name, count }) => marked(card, state, words.state(name, count), set));
  const counted = rowsOf(card, [quiet(card, counts.of), ...states, quiet(card, asOf)], width);
  const says = strip ? textLines(card, strip.says, width).map((entry) => [entry]) : [];
  const rows = [...(strip ? [[stripOf(card, strip, width)]] : []), ...counted, ...says];
  const node = box(
    { flexDirection: 'column' },
    rows.map((row) =>
      box(
        { height: heightOf(row), alignItems: 'center' },
        row.map(({ nodes }) => box({ alignItems: 'center', marginRight: BETWEEN }, nodes)),
      ),
    ),
  );
  return { node, height: rows.reduce((sum, row) => sum + heightOf(row), 0) };
}

/** Entries in rows: as many as a row holds. */
function rowsOf(card: Card, entries: readonly Entry[], width: number): Entry[][] {
  const rows: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    if (entry.width > width) throw tooWide(card);
    if (rows.length === 0 || left + entry.width > width) {
      rows.push([entry]);
      left = entry.width + BETWEEN;
    } else {
      rows.at(-1)?.push(entry);
      left += entry.width + BETWEEN;
    }
  }
  return rows;
}

const tooWide = (card: Card) => new CardError(card, '', '进展的说明在一行里放不下', '请写得短一些');
const heightOf = (row: readonly Entry[]) => Math.max(...row.map(({ height }) => height));

const BETWEEN = 28;

function stripOf(card: Card, { name, marks }: NonNullable<Card['strip']>, most: number): Entry {
  const drawing = marksOf(marks);
  const width = Math.round((drawing.width / drawing.height) * MARK);
  const whole = widthOf(card, name, STATE) + 20 + width;
  if (whole > most) throw tooWide(card);
  return {
    nodes: [line(card, name, STATE, lightScheme.text, { marginRight: 18 }), picture(drawingSvg(drawing), width, MARK)],
    width: whole,
    height: ROW,
  };
}

function textLines(card: Card, text: string, width: number): Entry[] {
  if (text === '') return [];
  const lines = linesOf(card, text, width - 2, QUIET);
  if (!lines) throw tooWide(card);
  return lines.map((each) => quiet(card, each));
}

function marked(card: Card, state: State, words: string, set: Type): Entry {
  return {
    nodes: [
      picture(drawingSvg(marksOf([state])), set.size, set.size),
      line(card, words, set, lightScheme[`state-${state}`], { marginLeft: 12 }),
    ],
    width: set.size + 14 + widthOf(card, words, set),
    height: set === QUIET ? QUIET.leading : ROW,
  };
}

function quiet(card: Card, words: string): Entry {
  return {
    nodes: [line(card, words, QUIET, lightScheme['text-quiet'])],
    width: 2 + widthOf(card, words, QUIET),
    height: QUIET.leading,
  };
}
