import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';

/** The only pages that run more than the theme switch. */
const SCRIPTED = ['/compare/', '/measures/', '/search/'];

const pages = pagesOf('/');
const scriptsOf = ({ html }: BuiltPage) => [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gu)];
const isModule = ([, attributes = '']: RegExpExecArray | RegExpMatchArray) => attributes.includes('type="module"');

test('only search, the list of measures and the comparison run scripts of their own, one each', () => {
  const scripted = pages.filter((page) => scriptsOf(page).some((script) => isModule(script)));
  expect(scripted.map(({ address }) => address).sort()).toEqual(SCRIPTED);
  for (const page of scripted) expect(scriptsOf(page).filter((script) => isModule(script))).toHaveLength(1);
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
