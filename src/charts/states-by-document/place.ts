import { scaleLinear } from 'd3-scale';
import { progressNames } from '#text/names.ts';
import { entries } from '../lettering.ts';
import { group, line, segment, text, type Scene, type Shape } from '../scene.ts';
import type { StateCount, StatesByDocument } from './count.ts';

const BAR = 18;

/** One bar a document, all of one length, each divided by its own N; under it every state in words, and what is possible. */
export function placeStates({ documents, all }: StatesByDocument, width: number): Scene {
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
  const when = isAll ? '' : `${row.issued ?? '日期未载明'} · `;
  const shapes: Shape[] = [
    text(0, top + 14, row.name, 'strong'),
    text(width, top + 14, `${when}${row.total} 条`, 'quiet', 'end'),
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
  const possible = `完成：至少 ${row.floor}/${row.total}，至多 ${row.ceiling}/${row.total}`;
  shapes.push(text(0, range + 16, possible, 'quiet'));
  const words = entries(
    0,
    range + 34,
    shown.map(({ state, count }) => ({ mark: { state }, words: `${progressNames[state]} ${count}/${row.total}` })),
    width,
  );
  shapes.push(...words.shapes);
  const tip = `${row.name}：${shown.map(({ state, count }) => `${progressNames[state]} ${count}/${row.total}`).join('，')}；${possible}`;
  return { shapes, tip, bottom: range + 34 + words.height - 14 };
}
