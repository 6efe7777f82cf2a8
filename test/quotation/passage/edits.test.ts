import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestChanges, type Step } from '#quotation/passage/edits.ts';

const changes = (steps: readonly Step[]) =>
  steps.reduce((sum, step) => sum + (step.alike ? 0 : Math.max(step.yours, step.theirs)), 0);

/** The distance of two texts by its definition, one letter after the other. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  if (one[0] === other[0]) return distance(one.slice(1), other.slice(1));
  const [rest, others] = [one.slice(1), other.slice(1)];
  return 1 + Math.min(distance(rest, others), distance(rest, other), distance(one, others));
}

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 6 });

describe('the fewest changes between two texts', () => {
  test('cover both texts in order, and what is alike is alike', () => {
    fc.assert(
      fc.property(word, word, (yours, theirs) => {
        let [at, there] = [0, 0];
        for (const step of fewestChanges(yours, theirs).steps) {
          if (step.alike) expect(yours.slice(at, at + step.length)).toBe(theirs.slice(there, there + step.length));
          at += step.alike ? step.length : step.yours;
          there += step.alike ? step.length : step.theirs;
        }
        expect([at, there]).toEqual([yours.length, theirs.length]);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('are no more than the definition allows', () => {
    fc.assert(
      fc.property(word, word, (yours, theirs) => {
        const { steps } = fewestChanges(yours, theirs);
        // Neighbouring changes are told as one exchange, which counts no more than its longer side.
        expect(changes(steps)).toBeLessThanOrEqual(distance(yours, theirs));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  test('may begin anywhere in the other text, which is told', () => {
    expect(fewestChanges('乙丙', '甲甲甲乙丙', { openStart: true })).toEqual({
      skipped: 3,
      steps: [{ alike: true, length: 2 }],
    });
  });

  test('of very long texts are told as one', () => {
    expect(fewestChanges('甲'.repeat(400), '乙'.repeat(300)).steps).toEqual([
      { alike: false, yours: 400, theirs: 300 },
    ]);
  });
});
