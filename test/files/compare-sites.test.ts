import { expect, test } from 'vitest';
import { compareSites } from '#files/compare-sites.ts';

const site = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

test('the same files differ in nothing', () => {
  expect(compareSites(site({ 'index.html': '<p>a' }), site({ 'index.html': '<p>a' }))).toEqual([]);
});

test('a file that only one portal has is told, and which', () => {
  const differences = compareSites(site({ 'a.html': '', 'b.html': '' }), site({ 'b.html': '', 'c.html': '' }));
  expect(differences).toEqual([
    { path: 'a.html', how: 'removed' },
    { path: 'c.html', how: 'added' },
  ]);
});

test('another hash in an asset’s name is told apart from other words and from other spaces', () => {
  const from = site({ 'a.html': 'x _astro/page.ABCDefg1.css', 'b.html': '<p>one two', 'c.html': '<p>one' });
  const to = site({ 'a.html': 'x _astro/page.ZBCDefg1.css', 'b.html': '<p>one  two', 'c.html': '<p>two' });
  expect(compareSites(from, to)).toEqual([
    { path: 'a.html', how: 'assets' },
    { path: 'b.html', how: 'space' },
    { path: 'c.html', how: 'changed' },
  ]);
});

test('an asset that has another name for other content is one entry', () => {
  const from = site({ '_astro/page.ABCDefg1.css': 'a{}' });
  expect(compareSites(from, site({ '_astro/page.ZBCDefg1.css': 'a{}' }))).toEqual([]);
  expect(compareSites(from, site({ '_astro/page.ZBCDefg1.css': 'b{}' }))).toEqual([
    { path: '_astro/page.*.css', how: 'changed' },
  ]);
});

test('the mark by which a component knows its styles is no difference of a page', () => {
  const from = site({ 'a.html': '<p data-astro-cid-abcdefgh>a', 'a.css': 'p[data-astro-cid-abcdefgh]{}' });
  const to = site({ 'a.html': '<p>a', 'a.css': 'p[data-astro-cid-hgfedcba]{}' });
  expect(compareSites(from, to).map(({ how }) => how)).toEqual(['assets', 'assets']);
});
