import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenParts, type Parts } from '#quotation/part.ts';
import { textDirective } from '#quotation/text-directive.ts';
import { isBetweenWords } from '#quotation/word-boundary.ts';
import { displayed } from '#source-text/display.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';
import { foundBy } from './text-fragment-finder.ts';

/** The stretch of one paragraph that is `words`, there for the first time. */
function within(text: string, words: string): Parts {
  const from = text.indexOf(words);
  return [{ number: 1, text, from, to: from + words.length }];
}

const read = (directive: string | undefined) =>
  directive
    ?.replace(/^text=/u, '')
    .split(',')
    .map((term) => decodeURIComponent(term));

describe('a text directive', () => {
  const text = '推行网上立案，建立健全诉讼服务中心；办理民事案件、行政案件和其他案件时，做到当场立案。';

  test('names short words whole', () => {
    expect(read(textDirective(within(text, '建立健全诉讼服务中心'), ''))).toEqual(['建立健全诉讼服务中心']);
  });

  test('names long words by how they begin and end', () => {
    expect(read(textDirective(within(`${text}另有规定的，从其规定。`, text), ''))).toEqual([
      '推行网上立案',
      '做到当场立案。',
    ]);
  });

  test('has a prefix and a suffix, up to the nearest marks, where words begin or end within a run of characters', () => {
    expect(read(textDirective(within(text, '健全诉讼'), ''))).toEqual(['建立-', '健全诉讼', '-服务中心']);
  });

  test('has a prefix where the words stand on the page before', () => {
    expect(read(textDirective(within(text, '民事案件'), '再办理民事案件'))).toEqual(['；办理-', '民事案件']);
    expect(read(textDirective(within(text, '民事案件'), '再；办理民事案件'))).toEqual([
      '建立健全诉讼服务中心；办理-',
      '民事案件',
    ]);
  });

  test('goes by what browsers take for the same: case, width and white space do not tell words apart', () => {
    const latin = '“app”与“APP”平台。';
    const [part] = within(latin, 'APP');
    expect(read(textDirective([part], ''))).toEqual(['与“-', 'APP']);
    expect(read(textDirective(within('甲（１）乙', '（１）'), '(1)'))).toEqual(['甲-', '（１）']);
  });

  test('is left out where nothing tells the words from the same words before them', () => {
    expect(textDirective(within(text, text), text)).toBeUndefined();
  });

  test('spells everything but letters and digits in percent-encoded bytes, also what means something in it', () => {
    const marks = "a-b,c&d!e'(f)*g~h.i_j%k#l";
    const directive = textDirective(within(marks, marks), '') ?? '';
    expect(directive).toMatch(/^text=(?:[A-Za-z0-9]|%[0-9A-F]{2})+$/u);
    expect(read(directive)).toEqual([marks]);
  });
});

/** Blocks in which the same words come again and again, with marks, Latin letters, digits and characters of two code units. */
const block = fc
  .array(
    fc.constantFrom(
      '法院',
      '立案',
      '网上',
      '，',
      '。',
      '、',
      '“',
      '”',
      '-',
      ',',
      '&',
      ' ',
      '12',
      'App',
      '：',
      '𠮷',
      '审',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((words) => words.join('').replaceAll(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

const page = fc.record({
  before: fc.array(block, { maxLength: 3 }),
  paragraphs: fc.array(block, { minLength: 1, maxLength: 3 }),
});

/** A choice in paragraphs: from a place in one to a place in the same or a later one. */
function chosenIn(paragraphs: readonly string[], a: number, b: number): Parts | undefined {
  const length = paragraphs.join('').length;
  const [least, most] = [Math.min(a, b) % (length + 1), Math.max(a, b) % (length + 1)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  let passed = 0;
  return chosenParts(
    paragraphs.map((text, at) => {
      const [from, to] = [least - passed, most - passed].map((place) => Math.min(Math.max(place, 0), text.length)) as [
        number,
        number,
      ];
      passed += text.length;
      return { number: at + 1, text, from, to };
    }),
  );
}

const everywhere = () => true;

test.each([
  ['only where every browser sees a boundary of words', isBetweenWords],
  ['wherever it looks', everywhere],
])('whatever is chosen, a browser that sees boundaries of words %s finds exactly that', (_, isBoundary) => {
  let named = 0;
  fc.assert(
    fc.property(page, fc.nat(400), fc.nat(400), ({ before, paragraphs }, a, b) => {
      const parts = chosenIn(paragraphs, a, b);
      fc.pre(parts !== undefined);
      const first = parts[0];
      const last = parts.at(-1) ?? first;
      const above = [...before, ...paragraphs.slice(0, first.number - 1)];
      const directive = textDirective(parts, above.join('\n'));
      if (directive === undefined) return;
      named++;
      expect(directive).toMatch(/^text=[A-Za-z0-9%,-]+$/u);
      expect(foundBy(directive, [...before, ...paragraphs], isBoundary)).toEqual({
        from: { block: before.length + first.number - 1, at: first.from },
        to: { block: before.length + last.number - 1, at: last.to },
      });
    }),
    { seed: 20261121, numRuns: 3000 },
  );
  expect(named).toBeGreaterThan(1500);
});

test('every stretch of every measure’s text has a directive, and it finds that stretch', async () => {
  const { measures } = await countyCatalogue();
  const wrong: string[] = [];
  for (const [at, { id, quote, title, summary }] of measures.entries()) {
    const text = displayed(quote);
    const above = [title, summary];
    for (const [from, to] of [
      [0, text.length],
      [(at * 7) % text.length, ((at * 7) % text.length) + 12],
      [3, 70],
    ]) {
      const parts = chosenParts([{ number: 1, text, from: from ?? 0, to: Math.min(to ?? 0, text.length) }]);
      if (!parts) continue;
      const [part] = parts;
      const found = foundBy(textDirective(parts, above.join('\n')) ?? '', [...above, text], isBetweenWords);
      if (
        JSON.stringify(found) !== JSON.stringify({ from: { block: 2, at: part.from }, to: { block: 2, at: part.to } })
      )
        wrong.push(`${id} ${part.from}-${part.to}: ${JSON.stringify(found)}`);
    }
  }
  expect(wrong).toEqual([]);
});
