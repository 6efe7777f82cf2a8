import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { publishedApi } from '../support/published-api.ts';
import { PORTAL } from '../support/portals.ts';

/** Pages with neither states nor charts nor a search of their own need no more than the theme switch. */
const UNSCRIPTED = ['/404.html', '/about/', '/bodies/', '/corrections/', '/documents/', '/glossary/', '/methodology/'];

const pages = pagesOf(PORTAL);
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
  expect(measures).toHaveLength(publishedApi().measures.length);
  const many = measures.filter((page) => scriptsOf(page).filter((script) => isModule(script)).length > 4);
  expect(many.map(({ address }) => address)).toEqual([]);
});

const inline = (page: BuiltPage) => scriptsOf(page).filter(([, attributes = '']) => !/\bsrc=/u.test(attributes));

test('every page runs the same inline script, which restores and switches the theme, and no other', () => {
  const [home] = pages.filter(({ address }) => address === '/');
  const expected = home ? inline(home).map(([whole]) => whole) : [];
  expect(expected).toHaveLength(1);
  expect(expected[0]).toMatch(/^<script>.*localStorage/su);
  expect(expected[0]?.length).toBeLessThan(1000);
  const other = pages.filter(
    (page) => JSON.stringify(inline(page).map(([whole]) => whole)) !== JSON.stringify(expected),
  );
  expect(other.map(({ file }) => file)).toEqual([]);
});

test('every page stands under a policy before anything that it could refuse: files of its own host, and that script by its hash', () => {
  const policyOf = (page: BuiltPage, wasm = '', trusted = "'none'") => {
    const hash = createHash('sha256')
      .update(inline(page)[0]?.[2] ?? '')
      .digest('base64');
    const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'${wasm}; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${trusted}`;
    return `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  };
  const expected = (page: BuiltPage) =>
    page.address === '/search/'
      ? policyOf(page, " 'wasm-unsafe-eval'")
      : page.address === '/compare/'
        ? policyOf(page, '', 'own-pages')
        : policyOf(page);
  expect(pages.filter((page) => !page.html.includes(expected(page))).map(({ file }) => file)).toEqual([]);
});

test('no page has a style of its own, or a script outside its HTML', () => {
  const odd = pages.filter(
    ({ html }) =>
      /<style|\sstyle=/u.test(html) || !/<\/body>\s*<\/html>\s*$/u.test(html) || !/^<!doctype html><html/iu.test(html),
  );
  expect(odd.map(({ file }) => file)).toEqual([]);
});

test('no page runs a script from an attribute, an address or a frame', () => {
  const running = pages.filter(({ html }) =>
    /<[^>]+\son[a-z]+=|href="javascript:|<(?:iframe|object|embed)\b/iu.test(html),
  );
  expect(running.map(({ file }) => file)).toEqual([]);
});

test('the portal ships no script that no page runs', () => {
  const shipped = filesOf(PORTAL.folder).filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
  const referred = pages.map(({ html }) => html).join('');
  const scripts = shipped.map((file) => ({ file, text: readFileSync(join(PORTAL.folder, file), 'utf8') }));
  const unused = scripts.filter(
    ({ file }) => !referred.includes(file) && !scripts.some(({ text }) => text.includes(file.replace('_astro/', './'))),
  );
  expect(unused.map(({ file }) => file)).toEqual([]);
  expect(filesOf(PORTAL.folder).filter((file) => /^pagefind\/pagefind\.[0-9a-f]+\.js$/u.test(file))).toHaveLength(1);
});
