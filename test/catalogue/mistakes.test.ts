import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listOfMistakes } from './mistakes/list.ts';
import { mistakes } from './mistakes/all.ts';
import { fullPortal } from './mistakes/portal.ts';

const PAGE = join(import.meta.dirname, '../../docs/mistakes.md');

test('the portal in which mistakes are made has none to begin with', async () => {
  expect(await (await fullPortal()).report()).toBe('共 0 处问题。');
});

test('docs/mistakes.md lists every kind of mistake with what is said of it, word for word', async () => {
  const list = await listOfMistakes(await fullPortal());
  // `npm run mistakes` writes the page that this test otherwise reads.
  if (process.env['WRITE_MISTAKES']) await writeFile(PAGE, list);
  expect(list).toBe(await readFile(PAGE, 'utf8'));
  // A mistake that is not told stands there with an empty report.
  expect(list).not.toMatch(/```text\n(?:共 0 处问题。)?\n?```/u);
});

test('there are at least 150 kinds, each named once', () => {
  const names = Object.entries(mistakes).flatMap(([about, kinds]) => kinds.map(({ name }) => `${about}：${name}`));
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});
