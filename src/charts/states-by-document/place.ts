import { scaleLinear } from 'd3-scale';
import { chartWords } from '#words/charts.ts';
import { entries } from '../lettering.ts';
import { group, line, segment, text, type Drawing, type Shape } from '../shapes.ts';
import type { StateCount, StatesByDocument } from './count.ts';

const BAR = 18;
const words = chartWords.statesByDocument;

/** One bar a document, all of one length, each divided by its own N; under it every state in words, and what is possible. */
export function placeStates({ documents, all }: StatesByDocument, width: number): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  for (const row of [...documents, all]) {
    if (row === all) {
      shapes.push(line(0, y, width, y, 'axis'));
      y += 6;
    }
    const placed = placeRow(row, y, width, row === all);
    shapes.push(group(placed.shapes, { tip: placed.tip }));
    y = placed.bottom + 16;
  }
  return { width, height: Math.round(y - 10), shapes };
}

function placeRow(row: StateCount, top: number, width: number, isAll: boolean) {
  const share = scaleLinear([0, row.total], [0, width]);
  const bar = top + 22;
  const shown = row.counts.filter(({ count }) => count > 0).reverse();
  const when = isAll ? undefined : (row.issued ?? words.undated);
  const shapes: Shape[] = [
    text(0, top + 14, row.name, 'strong'),
    text(width, top + 14, words.total(when, row.total), 'quiet', 'end'),
  ];
  let done = 0;
  for (const { state, count } of shown) {
    shapes.push(segment(share(done), bar, share(done + count) - share(done), BAR, state));
    done += count;
  }
  const [low, high] = [share(row.floor), share(row.ceiling)];
  const range = bar + BAR + 6;
  shapes.push(
    line(low, range, high, range, 'range'),
    line(low, range - 3, low, range + 3, 'range'),
    line(high, range - 3, high, range + 3, 'range'),
  );
  const possible = words.possible(row.floor, row.ceiling, row.total);
  const states = shown.map(({ state, count }) => ({ mark: { state }, words: words.state(state, count, row.total) }));
  shapes.push(text(0, range + 16, possible, 'quiet'));
  const named = entries(0, range + 34, states, width);
  shapes.push(...named.shapes);
  const tip = words.tip(
    row.name,
    states.map((state) => state.words),
    possible,
  );
  return { shapes, tip, bottom: range + 34 + named.height - 14 };
}
