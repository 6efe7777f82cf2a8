import { describe, expect, test } from 'vitest';
import { placeDueAndDone } from '#charts/due-and-done/place.ts';
import { countDueAndDone } from '#charts/due-and-done/count.ts';
import { countIndicators } from '#charts/indicators/count.ts';
import { placeIndicators } from '#charts/indicators/place.ts';
import { wrapped, widthOf } from '#charts/lettering.ts';
import { box, round, type Shape } from '#charts/shapes.ts';
import { countStates } from '#charts/states-by-document/count.ts';
import { placeStates } from '#charts/states-by-document/place.ts';
import { inRows, levels, timeScale } from '#charts/time.ts';
import { smallLedger } from './small-ledger.ts';

test('places are rounded to a tenth, and neighbouring boxes touch', () => {
  expect(round(1 / 3)).toBe(0.3);
  expect(Object.is(round(-0.01), 0)).toBe(true);
  const left = box(0, 0, 100 / 3, 10, 'whole');
  const right = box(100 / 3, 0, 100 / 3, 10, 'whole');
  expect(right.x).toBe(left.x + left.width);
});

test('an inexact date stands at its last possible day', () => {
  const scale = timeScale('2020-01-01', '2022-12-31', 0, 1000);
  expect(scale('2021')).toBe(scale('2021-12-31'));
  expect(scale('2021-02')).toBe(scale('2021-02-28'));
});

describe('labels on an axis', () => {
  const labels = inRows(
    [
      { x: 10, words: '2018-01-23 成文' },
      { x: 60, words: '2018-12-31 期限' },
      { x: 110, words: '2019-12-31 期限' },
      { x: 320, words: '2022-12-31 总期限' },
    ],
    328,
  );

  test('stay within the drawing', () => {
    for (const { x, words } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + widthOf(words, 'tick')).toBeLessThanOrEqual(328);
    }
  });

  test('never run into each other, nor into the pole of another', () => {
    for (const one of labels) {
      for (const other of labels) {
        if (one === other || other.row < one.row) continue;
        const end = one.x + widthOf(one.words, 'tick');
        const crossed = one.x < other.pin && other.pin < end;
        expect(crossed, `${other.words} through ${one.words}`).toBe(false);
      }
    }
  });
});

test('dots at the same date stand on different levels', () => {
  expect(levels([10, 10, 11, 40], 8)).toEqual([0, 1, 2, 0]);
});

test('dates and numbers are kept whole when a text is broken into lines, and no line begins with a comma', () => {
  const lines = wrapped('从2020-09-20到2022-12-31，每季度书面报送一次，共九期。', 90, 'quiet');
  expect(lines.join('')).toBe('从2020-09-20到2022-12-31，每季度书面报送一次，共九期。');
  expect(lines.some((line) => line.includes('2020-09-20'))).toBe(true);
  expect(lines.filter((line) => /^[，。]/u.test(line))).toEqual([]);
});

test('a bar is as long as the drawing is wide, and its range runs from floor to ceiling', () => {
  const drawing = placeStates(countStates(smallLedger), 300);
  const [first] = drawing.shapes.filter((shape) => shape.type === 'group');
  const shapes = (first as Extract<Shape, { type: 'group' }>).shapes;
  const segments = shapes.filter((shape) => shape.type === 'segment');
  expect(segments.map(({ x, width, state }) => ({ x, width, state }))).toEqual([
    { x: 0, width: 75, state: 'kept' },
    { x: 75, width: 75, state: 'in-operation' },
    { x: 150, width: 75, state: 'deployed' },
    { x: 225, width: 75, state: 'unassessed' },
  ]);
  const range = shapes.find((shape) => shape.type === 'line' && shape.ink === 'range');
  expect(range).toMatchObject({ x1: 75, x2: 300 });
});

test('the step lines begin at nothing and end at the data date', () => {
  const { shapes } = placeDueAndDone(countDueAndDone(smallLedger), 300);
  const due = shapes.find((shape) => shape.type === 'path' && shape.ink === 'due') as Extract<Shape, { type: 'path' }>;
  expect(due.d).toMatch(/^M0,204L/u);
  expect(due.d).toMatch(/L300,[\d.]+$/u);
});

test('a figure is drawn on a scale only where its unit is that of the target', () => {
  const drawn = placeIndicators(countIndicators(smallLedger), 328, 'narrow').shapes.flatMap((shape) =>
    shape.type === 'group' ? shape.shapes : [],
  );
  const onTrack = drawn.filter((shape) => shape.type === 'dot' && shape.r > 4);
  expect(onTrack).toHaveLength(1);
  const words = drawn.filter((shape) => shape.type === 'text').map(({ text }) => text);
  expect(words.some((text) => text.startsWith('1200 件'))).toBe(true);
});
