import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { passageCheck } from '#quotation/passage/check.ts';
import { publishedTexts } from '#quotation/passage/published-texts.ts';
import { realCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const texts = publishedTexts(catalogue);
const check = passageCheck(texts);
const SEED = { seed: 20261121 };

/** Stretches of the archived sources as they may be published, line ends included, beginning and ending in a character. */
const published = catalogue.documents.flatMap(({ id, rights, paragraphs, measures }) =>
  rights === 'official'
    ? [{ id, text: paragraphs.map(({ text }) => text).join('\n') }]
    : measures.map(({ quote }) => ({ id, text: quote })),
);
const stretch = (least: number, most: number) =>
  fc
    .tuple(fc.constantFrom(...published), fc.nat(), fc.integer({ min: least, max: most }))
    .map(([{ id, text }, from, length]) => {
      const start = from % Math.max(1, text.length - length);
      return { id, words: text.slice(start, start + length).trim() };
    })
    .filter(({ words }) => words.replaceAll(/\s/gu, '').length >= least - 4);

describe('the texts that passages are compared with', () => {
  test('are official documents in full and of articles only what measures quote', () => {
    for (const { id, full, paragraphs } of texts.documents) {
      const document = catalogue.documents.find((one) => one.id === id);
      const quoted = document?.measures.flatMap(({ span }) => span.paragraphs.map(({ number }) => number)) ?? [];
      const expected = (document?.paragraphs ?? []).filter(({ number }) => full || quoted.includes(number));
      expect(
        paragraphs.map(({ number, text }) => ({ number, text })),
        id,
      ).toEqual(expected);
      expect(full, id).toBe(document?.rights === 'official');
    }
  });

  test('name the measure of each paragraph that one quotes', () => {
    const paragraphs = texts.documents.flatMap(({ id, paragraphs: all }) =>
      all.flatMap(({ measure, text }) => (measure === undefined ? [] : [{ id: `${id}/${measure}`, text }])),
    );
    const byMeasure = Map.groupBy(paragraphs, ({ id }) => id);
    for (const { id, quote } of catalogue.measures) {
      expect((byMeasure.get(id) ?? []).map(({ text }) => text).join('\n'), id).toBe(quote);
    }
  });

  test('are small', () => {
    expect(new TextEncoder().encode(JSON.stringify(texts)).length).toBeLessThan(220_000);
  });
});

describe('passages of the published texts', () => {
  test('every measure’s text is exact, at that measure', () => {
    const wrong = catalogue.measures.filter(({ quote, id }) => {
      const answer = check(quote);
      const at = 'places' in answer ? answer.places : [];
      const found = at.some(({ paragraphs: [first] }) => first && `${first.document.id}/${first.measure}` === id);
      return answer.kind !== 'exact' || !found || at.some(({ ignored }) => ignored.length > 0);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('every stretch is exact, in its document, with nothing ignored', () => {
    fc.assert(
      fc.property(stretch(8, 600), ({ id, words }) => {
        const answer = check(words);
        expect(answer.kind, words).toBe('exact');
        const places = answer.kind === 'exact' ? answer.places : [];
        expect(places.filter(({ paragraphs: [first] }) => first?.document.id === id).length).toBeGreaterThan(0);
        expect(places.flatMap(({ ignored }) => ignored)).toEqual([]);
      }),
      { ...SEED, numRuns: 3000 },
    );
  });

  test('of a whole document too', () => {
    expect(published.map(({ text }) => check(text).kind)).toEqual(published.map(() => 'exact'));
  });

  test.each(['t', 'tw', 'hk'] as const)(
    'every paragraph in traditional characters is exact, and that is said: %s',
    (to) => {
      const traditional = Converter({ from: 'cn', to });
      const others = texts.documents
        .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
        .filter((text) => text.length >= 4 && traditional(text) !== text)
        .filter((text) => {
          const answer = check(traditional(text));
          return answer.kind !== 'exact' || answer.places.some(({ ignored }) => ignored.join() !== 'traditional');
        });
      expect(others).toEqual([]);
    },
  );

  test('one character exchanged is near, and exactly that is told', () => {
    fc.assert(
      fc.property(stretch(24, 600), fc.nat(), ({ words }, at) => {
        const places = [...words.matchAll(/\S/gu)].map(({ index }) => index);
        const place = places[at % places.length] ?? 0;
        const answer = check(`${words.slice(0, place)}㊣${words.slice(place + 1)}`);
        expect(answer.kind, words).toBe('near');
        const [near] = answer.kind === 'near' ? answer.places : [];
        expect(near?.changed).toBe(1);
        const parts = near?.parts.filter(({ says }) => says !== 'both') ?? [];
        expect(parts.find(({ says }) => says === 'yours')?.text).toBe('㊣');
        const other = parts.filter(({ says }) => says === 'theirs').map(({ text }) => text);
        expect(other.map((text) => text.normalize('NFKC'))).toEqual([(words[place] ?? '').normalize('NFKC')]);
      }),
      { ...SEED, numRuns: 2000 },
    );
  });
});
