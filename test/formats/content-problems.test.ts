import { expect, test } from 'vitest';
import { problemLine } from '#domain/problem.ts';
import { contentProblems } from '#formats/content-problems.ts';
import { readContent } from '#catalogue/content.ts';
import { files, smallPortal } from '../fixtures/small-portal.ts';

/** What is said of the small portal in which `before`, which stands in the file once, was replaced. */
async function saidAfter(file: string, before: string, after: string): Promise<string[]> {
  const portal = await smallPortal();
  await portal.spoil(file, before, after);
  return contentProblems(await readContent(portal)).map(problemLine);
}

test('a title that no share card can set is told with file and line', async () => {
  expect(await saidAfter(files.filing, 'title: 网上立案率达到八成', 'title: 网上立案率😀达到八成')).toEqual([
    'content/measures/xinghe-2024/2-1.mdx:3 举措 xinghe-2024/2-1 的分享图：“😀”（U+1F600）在 Noto Sans SC（700）里没有字形。请在“网上立案率😀达到八成”里换一个写法。',
  ]);
});

test('a document’s short name that its measures’ cards share is told once, where it is written', async () => {
  const [problem, ...others] = await saidAfter(files.document, 'short: ', 'short: 𝕏');
  expect(problem).toMatch(/^content\/documents\/xinghe-2024\.yaml:\d+ .*“𝕏”（U\+1D54F）/u);
  expect(others).toEqual([]);
});

test('a theme is told on the line of its own words', async () => {
  const portal = await smallPortal();
  const lines = (await portal.read(files.themes)).split('\n');
  const at = lines.findLastIndex((line) => line.trim().startsWith('sentence: '));
  await portal.write(files.themes, lines.with(at, `${lines[at]}😀`).join('\n'));
  expect(contentProblems(await readContent(portal))).toMatchObject([{ file: files.themes, line: at + 1 }]);
});

test('what the checks find comes first, and nothing is told of a portal that is whole', async () => {
  expect(await saidAfter(files.filing, '    kind: target\n', '')).toHaveLength(1);
  const portal = await smallPortal();
  expect(contentProblems(await readContent(portal))).toEqual([]);
});
