import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPortal, type OpenPortal } from '../../support/open-portal.ts';
import { catalogueOf } from '../../support/portals.ts';

/** What any query needs, in bytes on a host that compresses nothing, and what each measure may add to it. */
const [FIXED, EACH] = [190_000, 700] as const;

describe.each(inject('atRoot'))('the portal in $folder', async (built) => {
  const { measures, themes, bodies, glossary, lexicon } = await catalogueOf(built);
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(built);
  });
  afterAll(() => portal.close());

  const initials = (pinyin: string) => pinyin.split(' ').map(([first = '']) => first).join('');
  const [quote = ''] = measures.map((one) => one.quote.replaceAll(/\P{Script=Han}/gu, '').slice(0, 8));
  const queries = {
    'a term': glossary.map(({ term }) => term),
    'pinyin': glossary.map(({ pinyin }) => pinyin.replaceAll(' ', '')),
    'initials': glossary.map(({ pinyin }) => initials(pinyin)),
    'everyday words': lexicon.entries.flatMap(({ asked }) => asked),
    'a theme': themes.map(({ name }) => name),
    'a body': bodies.map(({ name }) => name),
    'a question': measures.flatMap(({ questions }) => questions),
    'quoted words': [`“${quote}”`],
  };

  test.each(Object.entries(queries))('a first query for %s transfers little, page, programme and results included', async (_, some) => {
    const [query = ''] = some;
    expect(query).not.toBe('');
    const sizes = await portal.inPage(async (page) => {
      const bodiesOfResponses: Promise<number>[] = [];
      page.on('response', (response) => bodiesOfResponses.push(response.body().then(({ length }) => length)));
      await page.goto(`${portal.address}search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('#search-results[data-state=done]');
      return Promise.all(bodiesOfResponses);
    });
    expect(sizes.length).toBeGreaterThan(10);
    const sum = sizes.reduce((all, size) => all + size, 0);
    expect(sum).toBeGreaterThan(100_000);
    expect(sum).toBeLessThanOrEqual(FIXED + EACH * measures.length);
  });
});
