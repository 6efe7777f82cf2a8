import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable } from '#quotation/passage/comparable.ts';
import { libraryOf } from '#quotation/passage/library.ts';
import { nearFinder } from '#quotation/passage/near.ts';
import { publishedTexts } from '#quotation/passage/published-texts.ts';
import { countyCatalogue } from '../../fixtures/catalogues.ts';

const library = libraryOf(publishedTexts(await countyCatalogue()));
const { source, simplified } = library;
const finder = nearFinder(library);

const edit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('exchange', 'leave out', 'put in'),
});

/** A text with edits made to it, each at a place of its own. */
function edited(text: string, edits: readonly { at: number; how: string }[]): string {
  return edits.reduce((made, { at, how }) => {
    const place = at % made.length;
    const rest = made.slice(place + (how === 'put in' ? 0 : 1));
    return made.slice(0, place) + (how === 'leave out' ? '' : '㊣') + rest;
  }, text);
}

test('a few edits anywhere in a stretch: it is found again, and no more is told than was done', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 80, max: 900 }),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      (from, length, edits) => {
        const start = from % (source.text.length - length);
        const stretch = source.plain.slice(start, start + length).split('\uFFFF')[0] ?? '';
        fc.pre(stretch.length >= 80);
        const passage = comparable(edited(stretch, edits), simplified);
        fc.pre(!source.text.includes(passage.text));
        const [near] = finder.near(passage);
        expect(near, stretch).toBeDefined();
        if (!near) return;
        expect(near.changed).toBeLessThanOrEqual(edits.length);
        let [at, there] = [0, near.from];
        for (const step of near.steps) {
          if (step.alike)
            expect(passage.text.slice(at, at + step.length)).toBe(source.text.slice(there, there + step.length));
          at += step.alike ? step.length : step.yours;
          there += step.alike ? step.length : step.theirs;
        }
        expect([at, there]).toEqual([passage.text.length, near.to]);
      },
    ),
    { seed: 20261121, numRuns: 800 },
  );
});
