import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { arrange, edit, removeMatches, reshape, track, type TrackedText } from '#source-text/tracked.ts';
import { changed, unaccounted } from '../fixtures/account.ts';

const raw = fc.string({ unit: fc.constantFrom(...'一二三。,(a)1\n 　😀'), maxLength: 60 });
const step = fc.record({
  cuts: fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.string({ maxLength: 4 })), { maxLength: 6 }),
  rule: fc.constantFrom('repair', 'blank-line', 'repeated-body'),
});

/** Edits in order and apart, out of any numbers. */
function editsIn(text: string, cuts: readonly (readonly [number, number, string])[]) {
  const bounds = cuts
    .flatMap(([a, b]) => [a, b])
    .map((at) => Math.min(at, text.length))
    .sort((a, b) => a - b);
  return cuts.map(([, , replacement], at) => ({
    start: Number(bounds[2 * at]),
    end: Number(bounds[2 * at + 1]),
    replacement,
  }));
}

describe('the account of characters', () => {
  test('is complete after any edits, one upon the other', () => {
    fc.assert(
      fc.property(raw, fc.array(step, { maxLength: 4 }), (text, steps) => {
        const after = steps.reduce<TrackedText>(
          (tracked, { cuts, rule }) => edit(tracked, editsIn(tracked.text, cuts), rule),
          track(text),
        );
        expect(after.origin).toHaveLength(after.text.length);
        expect(unaccounted(text, after)).toEqual([]);
        expect(changed(text, after)).toEqual([]);
      }),
    );
  });

  test('is complete after the text is put in another order and parts of it are left out', () => {
    fc.assert(
      fc.property(raw, fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constant('')), { maxLength: 5 }), (text, cuts) => {
        const stretches = editsIn(text, cuts)
          .filter(({ start, end }) => end > start)
          .reverse();
        const after = arrange(track(text), stretches, 'other-article');
        expect(after.text).toBe(stretches.map(({ start, end }) => text.slice(start, end)).join(''));
        expect(unaccounted(text, after)).toEqual([]);
        expect(changed(text, after)).toEqual([]);
      }),
    );
  });
});

test('a removal names the raw positions and the rule', () => {
  const without = removeMatches(track('法(fǎ)院(yuàn)'), /\([^)]*\)/gu, 'pinyin-gloss');
  expect(without.text).toBe('法院');
  expect(without.removals).toEqual([
    { start: 1, end: 5, rule: 'pinyin-gloss' },
    { start: 6, end: 12, rule: 'pinyin-gloss' },
  ]);
});

test('a removal of what lay apart in the raw text is named piece by piece', () => {
  const first = edit(track('abcdef'), [{ start: 2, end: 4, replacement: '' }], 'repair');
  const second = edit(first, [{ start: 1, end: 3, replacement: 'x' }], 'blank-line');
  expect(second.text).toBe('axf');
  expect(second.removals).toEqual([
    { start: 2, end: 4, rule: 'repair' },
    { start: 1, end: 2, rule: 'blank-line' },
    { start: 4, end: 5, rule: 'blank-line' },
  ]);
});

test('a stretch that is taken twice is refused', () => {
  const twice = [
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ];
  expect(() => arrange(track('abc'), twice, 'other-article')).toThrow('a stretch is taken twice at 1');
});

test('another shape of the text has to keep its length', () => {
  expect(reshape(track('發展'), '发展').text).toBe('发展');
  expect(() => reshape(track('發展'), '发')).toThrow('reshape must keep the length: 2 became 1');
});
