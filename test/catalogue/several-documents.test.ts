import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#catalogue/check/content.ts';
import { readContent } from '#catalogue/content.ts';
import { problemReport } from '#domain/problem.ts';
import { catalogueIn, COUNTY } from '../fixtures/catalogues.ts';
import { emptyFolder } from '../fixtures/small-portal.ts';

/** The county's portal with some of its files changed. */
async function countyWith(changes: Readonly<Record<string, (text: string) => string>>): Promise<string> {
  const folder = await emptyFolder();
  await cp(COUNTY, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const place = join(folder, file);
    await writeFile(place, change(await readFile(place, 'utf8')));
  }
  return folder;
}

const withoutOrder = (text: string) => text.replace(/^order: .*\n/mu, '');

test('documents without an order come after those that have one, by the day of issue, else of publication', async () => {
  const folder = await countyWith({
    'documents/yunchuan-plan.yaml': withoutOrder,
    'documents/yunchuan-rules.yaml': withoutOrder,
  });
  const { documents } = await catalogueIn(folder);
  const [first, ...others] = documents;
  expect(first?.id).toBe('yunchuan-article');
  const days = others.map(({ issued, published }) => issued.date ?? published.date);
  expect(others).toHaveLength(2);
  expect(days).toEqual([...days].sort());
  expect(problemReport(checkContent(await readContent({ folder })))).toBe('共 0 处问题。');
});

test('two documents may have measures of the same title and summary', async () => {
  const { measures } = await catalogueIn(COUNTY);
  const plan = measures.find(({ id }) => id === 'yunchuan-plan/2-1');
  const folder = await countyWith({
    'measures/yunchuan-rules/1.mdx': (text) =>
      text
        .replace(/^title: .*$/mu, () => `title: ${plan?.title}`)
        .replace(/^summary: .*$/mu, () => `summary: ${plan?.summary}`),
  });
  expect(problemReport(checkContent(await readContent({ folder })))).toBe('共 0 处问题。');
});
