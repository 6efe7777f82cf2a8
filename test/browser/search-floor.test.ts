import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folded } from '#domain/searched-characters.ts';
import { BASES } from '../support/built-pages.ts';
import { realCatalogue } from '../fixtures/catalogues.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { resultsOf, searchFor } from './search-results.ts';

const { measures } = await realCatalogue();

/** What a measure says word for word, and all that we wrote about it. */
const texts = measures.map(({ id, quote, title, summary, questions, elements, parts, ledger }) => ({
  id,
  texts: [
    quote,
    title,
    summary,
    ...questions,
    ...elements.map(({ text }) => text),
    ...parts.flatMap(({ content }) => content.flatMap(wordsIn)),
    ...ledger.evidence.flatMap(({ statement, note = '' }) => [statement, note]),
    ...ledger.statements.map(({ quote: words }) => words),
    ...ledger.searches.flatMap(({ queries, note = '' }) => [...queries, note]),
  ],
}));

/** The plain texts of a Markdown tree. */
function wordsIn(node: unknown): string[] {
  const { value, children = [] } = node as { value?: string; children?: readonly unknown[] };
  return value === undefined ? children.flatMap(wordsIn) : [value];
}

/** A fixed random sample of stretches of 2 to 8 characters, of all texts alike. */
function sampled(count: number, seed: number): string[] {
  const all = texts.flatMap((measure) => measure.texts.map((text) => [...text])).filter((text) => text.length > 8);
  const stretch = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 2, max: 8 })).map(([which, from, length]) => {
    const text = all[which % all.length] ?? [];
    const start = from % (text.length - length + 1);
    return text.slice(start, start + length).join('');
  });
  // What holds neither letter nor digit asks for nothing.
  const asking = stretch.filter((words) => folded(words) !== '' && !/["“”„「」『』]/u.test(words));
  return fc.sample(asking, { seed, numRuns: count });
}

const holding = (words: string) => texts.filter((measure) => measure.texts.some((text) => text.includes(words)));

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

test('of 3,000 stretches of the texts each is found in every measure that holds it', async () => {
  const asked = sampled(3000, 20261121);
  expect(new Set(asked).size).toBeGreaterThan(2800);
  const missed = await portal.visit('search/', async (page) => {
    const found: Record<string, readonly string[]> = {};
    for (let at = 0; at < asked.length; at += 100) {
      Object.assign(
        found,
        await page.locator('search-page').evaluate(
          async (element, some) => {
            const search = element as unknown as { hrefsFor(input: string): Promise<string[]> };
            return Object.fromEntries(
              await Promise.all(some.map(async (input) => [input, await search.hrefsFor(input)] as const)),
            );
          },
          asked.slice(at, at + 100),
        ),
      );
    }
    return asked.flatMap((words) =>
      holding(words)
        .filter(({ id }) => !found[words]?.includes(`/measures/${id}/`))
        .map(({ id }) => `${words} ${id}`),
    );
  });
  expect(missed).toEqual([]);
}, 400_000);

describe.each(BASES)('what a reader sees under %s', (base) => {
  test('holds no fewer measures than hold the words, and each of them once all are shown', async () => {
    const asked = sampled(base === '/' ? 60 : 10, 7);
    const place = base === '/' ? portal : await openPortal(base);
    const wrong = await place.visit('search/', async (page) => {
      const missed: string[] = [];
      for (const words of asked) {
        await page.goto(place.address + searchFor(words));
        const { total } = await resultsOf(page);
        const more = page.locator('#search-results .more');
        while ((await more.count()) > 0) {
          const left = await more.count();
          await more.first().locator('button').last().click();
          await expect.poll(() => more.count()).toBeLessThan(left);
        }
        const expected = holding(words);
        const { hrefs } = await resultsOf(page);
        if (Number(total) < expected.length) missed.push(`${words}: ${total} of ${expected.length}`);
        for (const { id } of expected) {
          if (!hrefs.some((href) => href.endsWith(`/measures/${id}/`))) missed.push(`${words} ${id}`);
        }
      }
      return missed;
    });
    expect(wrong).toEqual([]);
    if (place !== portal) await place.close();
  });
});

test('quoted words are found exactly where they stand', async () => {
  const asked = sampled(40, 11).filter((words) => !/[^\p{Script=Han}]/u.test(words) && words.length > 3);
  expect(asked.length).toBeGreaterThan(15);
  for (const [at, words] of asked.entries()) {
    const [open, close] = [
      ['“', '”'],
      ['"', '"'],
      ['「', '」'],
    ][at % 3] ?? ['“', '”'];
    const { hrefs, total } = await portal.visit(searchFor(`${open}${words}${close}`), async (page) => {
      const shown = await resultsOf(page);
      return { ...shown, hrefs: shown.hrefs.filter((href) => href.startsWith('/measures/')) };
    });
    const literal = holding(words).map(({ id }) => `/measures/${id}/`);
    expect(Number(total)).toBeGreaterThanOrEqual(literal.length);
    expect(literal.slice(0, 20).filter((href) => hrefs.length < 20 && !hrefs.includes(href))).toEqual([]);
  }
});
