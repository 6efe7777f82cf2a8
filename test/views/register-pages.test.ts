import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { bodiesPage, bodyPage } from '#views/body-page.ts';
import { comparePage } from '#views/compare-page.ts';
import { glossaryPage } from '#views/glossary-page.ts';
import { homePage } from '#views/home-page.ts';
import { themePage, themesPage } from '#views/theme-page.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await countyCatalogue();
const addresses = addressesAt('/');

describe('the home page', () => {
  const home = homePage(catalogue, addresses);

  test('counts what there is', () => {
    expect(home.counts).toMatchObject({ documents: 3, measures: 12, requirements: 2, pages: 14 });
    expect(home.counts.themes).toBe(catalogue.themes.length);
  });

  test('answers each question with a theme that there is', () => {
    expect(home.questions.filter(({ name }) => name === '')).toEqual([]);
  });

  test('speaks for the data date of the content', () => {
    expect(home.dataDate).toEqual({ day: '2025-06-30', label: '2025年6月30日' });
  });
});

describe('the page of a theme', () => {
  test.each(catalogue.themes)('$id shows each of its measures once, by document', (theme) => {
    const { columns, total } = themePage(catalogue, addresses, theme);
    const shown = columns.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(shown).toEqual(catalogue.measures.filter(({ themes }) => themes.includes(theme)).map(({ id }) => id));
    expect(total).toBe(shown.length);
  });

  test('counts in the list of themes what it shows', () => {
    for (const [at, row] of themesPage(catalogue, addresses).themes.entries()) {
      const theme = catalogue.themes[at];
      if (!theme) throw new Error('no such theme');
      const { columns, total } = themePage(catalogue, addresses, theme);
      expect([row.measures, row.documents]).toEqual([total, columns.length]);
    }
  });
});

describe('the page of a body', () => {
  test('shows each measure that names it, once, and the list of bodies counts them', () => {
    const listed = new Map(
      bodiesPage(catalogue, addresses).groups.flatMap(({ bodies }) => bodies.map((b) => [b.href, b])),
    );
    for (const body of catalogue.bodies) {
      const { named, total } = bodyPage(catalogue, addresses, body);
      const naming = catalogue.measures.filter(({ bodies }) => bodies.some((one) => one.body === body));
      expect(new Set(named.flatMap(({ rows }) => rows.map(({ id }) => id)))).toEqual(
        new Set(naming.map(({ id }) => id)),
      );
      const counted = listed.get(addresses.body(body.id))?.counts.match(/\d+/gu) ?? [];
      expect(counted.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
    }
  });
});

test('the glossary has every term, under the first letter of its pinyin', () => {
  const { letters, total } = glossaryPage(catalogue, addresses);
  expect(letters.flatMap(({ terms }) => terms)).toHaveLength(total);
  for (const { letter, terms } of letters) {
    for (const { pinyin } of terms) {
      expect(/[a-z]/iu.test(pinyin.charAt(0)) ? pinyin.charAt(0).toUpperCase() : '数字').toBe(letter);
    }
  }
});

test('the comparison offers every measure', () => {
  const options = comparePage(catalogue, addresses).groups.flatMap((group) => group.options);
  expect(options.map(({ id }) => id)).toEqual(catalogue.measures.map(({ id }) => id));
});
