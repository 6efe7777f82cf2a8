import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CONTENT = 'test/fixtures/portals/county-business';
const HAN = /\p{Script=Han}+/gu;

let out: string;
let content: string;
let pages: readonly string[];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'another-language-'));
  await promisify(execFile)(process.execPath, ['test/support/build-in-pseudo-language.ts', CONTENT, out]);
  const files = await readdir(CONTENT, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  content = (await Promise.all(texts)).join('\n').replaceAll(/\s/gu, '');
  pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html'));
}, 300_000);

afterAll(() => rm(out, { recursive: true, force: true }));

test('in a language made by machine, pages of every kind say nothing in Chinese but quotations and content', async () => {
  const foreign = await Promise.all(
    pages.map(async (page) => {
      const texts = shownTexts(parse(await readFile(join(out, page), 'utf8')));
      const runs = texts.flatMap((text) => text.match(HAN) ?? []);
      return [...new Set(runs)].filter((run) => !content.includes(run)).map((run) => `${page}: ${run}`);
    }),
  );
  expect(foreign.flat()).toEqual([]);
});

test('the pages do speak that language', async () => {
  expect(pages.length).toBeGreaterThan(50);
  const texts = shownTexts(parse(await readFile(join(out, 'index.html'), 'utf8'))).join(' ');
  expect(texts).toContain('жжжж');
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** All that a reader sees or hears of a page: its text, and the attributes that hold some. */
function shownTexts(node: Node): string[] {
  if (node.nodeName === 'script' || node.nodeName === 'style') return [];
  const own = node.nodeName === '#text' && node.value !== undefined ? [node.value] : [];
  const attributes = (node.attrs ?? []).map(({ value }) => safelyDecoded(value));
  return [...own, ...attributes, ...(node.childNodes ?? []).flatMap(shownTexts)];
}

function safelyDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
