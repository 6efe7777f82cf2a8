import { lightScheme } from '#charts/draw/ink.ts';
import type { ProgressState } from '#domain/progress.ts';
import { CardError, type Card } from './card.ts';
import { markSvg } from './drawing.ts';
import { type, widthOf } from './lines.ts';
import { box, line, picture, type Node } from './node.ts';

/** Between the parts of a card, in pixels. */
export const GAP = 20;

const STATE = type(34, 700);
const QUIET = type(30);
const MARK = 34;
const ROW = 50;

/** One thing in a row: its boxes, and how wide they are together. */
interface Entry {
  readonly nodes: readonly Node[];
  readonly width: number;
}

/** The state or the states with the data date, in as many rows as they need, and how high that is. */
export function foot(card: Card, width: number): { readonly node: Node; readonly height: number } {
  const entries = [
    ...(card.state ? [marked(card, card.state.state, card.state.name)] : []),
    ...(card.state?.notes ?? []).map((note) => quiet(card, note)),
    ...(card.counts ?? []).map(({ state, name, count }) => marked(card, state, `${name} ${count}`)),
    quiet(card, `截至${card.asOf}`),
  ];
  const rows: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    if (entry.width > width) throw new CardError(card, '', '进展的说明在一行里放不下', '请写得短一些');
    if (rows.length === 0 || left + entry.width > width) {
      rows.push([entry]);
      left = entry.width + BETWEEN;
    } else {
      rows.at(-1)?.push(entry);
      left += entry.width + BETWEEN;
    }
  }
  const node = box(
    { flexDirection: 'column' },
    rows.map((row) =>
      box(
        { height: ROW, alignItems: 'center' },
        row.map(({ nodes }) => box({ alignItems: 'center', marginRight: BETWEEN }, nodes)),
      ),
    ),
  );
  return { node, height: rows.length * ROW };
}

const BETWEEN = 28;

function marked(card: Card, state: ProgressState, words: string): Entry {
  return {
    nodes: [
      picture(markSvg(state), MARK, MARK),
      line(card, words, STATE, lightScheme[`state-${state}`], { marginLeft: 12 }),
    ],
    width: MARK + 14 + widthOf(card, words, STATE),
  };
}

function quiet(card: Card, words: string): Entry {
  return { nodes: [line(card, words, QUIET, lightScheme['text-quiet'])], width: 2 + widthOf(card, words, QUIET) };
}
