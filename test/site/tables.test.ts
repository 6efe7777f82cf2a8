import { expect, test } from 'vitest';
import { embedsOf, pagesOf, textOf } from '../support/built-pages.ts';
import { PORTAL } from '../support/portals.ts';

const PAGES = [...pagesOf(PORTAL), ...embedsOf(PORTAL)];

test('every table has a caption, and a header for each column and each row', () => {
  const tables = PAGES.flatMap((page) =>
    page.document.querySelectorAll('table').map((table) => ({ at: page.file, table })),
  );
  expect(tables.length).toBeGreaterThan(10);
  const faulty = tables.filter(
    ({ table }) =>
      table.querySelectorAll('caption').length !== 1 ||
      table.querySelectorAll('thead th').some((cell) => cell.getAttributeValue('scope') !== 'col') ||
      table
        .querySelectorAll('tbody tr')
        .some(
          (row) => row.querySelectorAll('th').filter((cell) => cell.getAttributeValue('scope') === 'row').length !== 1,
        ),
  );
  expect(faulty.map(({ at }) => at)).toEqual([]);
});

test('a chart is named once: its caption says its title, and neither its drawing nor its table says it again', () => {
  const figures = PAGES.flatMap((page) =>
    page.document.querySelectorAll('figure[data-chart]').map((figure) => ({ at: page.file, figure })),
  );
  expect(figures.length).toBeGreaterThan(10);
  const twice = figures.filter(({ figure }) => {
    const [caption] = figure.querySelectorAll('figcaption');
    const title = caption ? textOf(caption).replaceAll('\u00a0', ' ').trim() : '';
    const named = [figure, ...figure.querySelectorAll('*')].map((one) => one.getAttributeValue('aria-label') ?? '');
    const inside = figure.querySelectorAll('svg > title, caption').map((one) => textOf(one));
    return (
      title === '' ||
      figure.getAttributeValue('aria-labelledby') !== null ||
      [...named, ...inside].some((name) => name.includes(title)) ||
      figure.querySelectorAll('svg').some((drawing) => (drawing.getAttributeValue('aria-label') ?? '') === '')
    );
  });
  expect(twice.map(({ at }) => at)).toEqual([]);
});
