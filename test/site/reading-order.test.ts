import { expect, test } from 'vitest';
import { pagesOf } from '../support/built-pages.ts';
import { PORTAL } from '../support/portals.ts';

test('whoever reads in order hears the list of contents before the text that it lists', () => {
  const listed = pagesOf(PORTAL).filter(({ html }) => /<nav class="(?:contents|no-print toc)/u.test(html));
  expect(listed.length).toBeGreaterThan(20);
  const late = listed.filter(({ html }) => html.search(/<nav class="(?:contents|no-print toc)/u) > html.indexOf('<h2'));
  expect(late.map(({ address }) => address)).toEqual([]);
});
