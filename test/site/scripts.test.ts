import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';

/** Pages with neither states nor charts nor a search of their own need no more than the theme switch. */
const UNSCRIPTED = ['/404.html', '/about/', '/bodies/', '/corrections/', '/documents/', '/glossary/', '/methodology/'];

const pages = pagesOf('/');
/** What runs; structured data stand in a `script` as well, and do not. */
const scriptsOf = ({ html }: BuiltPage) =>
  [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gu)].filter(
    ([, attributes = '']) => !attributes.includes('application/ld+json'),
  );
const isModule = ([, attributes = '']: RegExpExecArray | RegExpMatchArray) => attributes.includes('type="module"');

test('pages that only tell run no script but the theme switch', () => {
  const quiet = pages.filter((page) => !scriptsOf(page).some((script) => isModule(script)));
  expect(UNSCRIPTED.filter((address) => !quiet.some((page) => page.address === address))).toEqual([]);
});

test('a measure’s page runs three small scripts, for asking for another day, quoting and copying its citation, and one more where it has a chart', () => {
  const measures = pages.filter(({ address }) => /^\/measures\/(?!by\/)[^/]+\/[^/]+\/$/u.test(address));
  expect(measures).toHaveLength(236);
  const many = measures.filter((page) => scriptsOf(page).filter((script) => isModule(script)).length > 4);
  expect(many.map(({ address }) => address)).toEqual([]);
});

test('every page runs the same two inline scripts: one restores the chosen theme, one switches it', () => {
  const [home] = pages.filter(({ address }) => address === '/');
  const inline = (page: BuiltPage) =>
    scriptsOf(page)
      .filter((script) => !isModule(script))
      .map(([whole]) => whole);
  const expected = home ? inline(home) : [];
  expect(expected).toHaveLength(2);
  expect(expected.every((script) => script.startsWith('<script>') && script.includes('localStorage'))).toBe(true);
  expect(expected.join('').length).toBeLessThan(2000);
  const other = pages.filter((page) => JSON.stringify(inline(page)) !== JSON.stringify(expected));
  expect(other.map(({ file }) => file)).toEqual([]);
});

test('no page runs a script from an attribute, an address or a frame', () => {
  const running = pages.filter(({ html }) =>
    /<[^>]+\son[a-z]+=|href="javascript:|<(?:iframe|object|embed)\b/iu.test(html),
  );
  expect(running.map(({ file }) => file)).toEqual([]);
});

test('the portal ships no script that no page runs', () => {
  const shipped = filesOf(BUILT['/']).filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
  const referred = pages.map(({ html }) => html).join('');
  const scripts = shipped.map((file) => ({ file, text: readFileSync(join(BUILT['/'], file), 'utf8') }));
  const unused = scripts.filter(
    ({ file }) => !referred.includes(file) && !scripts.some(({ text }) => text.includes(file.replace('_astro/', './'))),
  );
  expect(unused.map(({ file }) => file)).toEqual([]);
  expect(existsSync(join(BUILT['/'], 'pagefind/pagefind.js'))).toBe(true);
});
