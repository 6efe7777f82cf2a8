import { describe, expect, test } from 'vitest';
import { readContent } from '#catalogue/content.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { recordsOf, valuesOf } from '#catalogue/values.ts';
import { archivedPortal, ENTRIES, HELD } from '../fixtures/archive.ts';
import { emptyFolder, files, smallPortal } from '../fixtures/small-portal.ts';

describe('the content folder is read', () => {
  test('whole, documents and measures by name', async () => {
    const portal = await smallPortal();
    const content = await readContent(portal);
    expect(content.documents.map(({ names }) => names.document)).toEqual(['xinghe-2024']);
    expect(content.measures.map(({ file }) => file)).toEqual(
      ['2-1', '2-2', '2-3', '3-1'].map((number) => `content/measures/xinghe-2024/${number}.mdx`),
    );
    expect(content.themes.value?.map(({ name }) => name)).toEqual(['诉讼服务', '多元解纷']);
  });

  test('with its quotations and links, each with its line', async () => {
    const portal = await smallPortal();
    const [filing] = (await readContent(portal)).measures;
    expect(filing).toMatchObject({
      quoted: [{ text: '推行网上立案', line: 21 }],
      linked: [{ text: 'xinghe-2024/2-2', line: 25 }],
      problems: [],
    });
  });

  test('alike with the line ends of Windows, which are no change of the archived text', async () => {
    const portal = await smallPortal();
    for (const file of [files.archive, files.document, files.filing, files.themes]) {
      await portal.write(file, (await portal.read(file)).replaceAll('\n', '\r\n'));
    }
    expect(await portal.report()).toBe('共 0 处问题。');
  });

  test('where there is none, with what is missing', async () => {
    const content = await readContent({ root: await emptyFolder(), folder: 'content' });
    expect(content.documents).toEqual([]);
    expect(content.measures).toEqual([]);
    expect(content.site.problems).toEqual([
      { file: 'content/site.yaml', line: 1, what: '没有这个文件', instead: '请新建它，字段见 docs/content.md' },
    ]);
  });
});

describe('the values that pages are made from', () => {
  test('are plain data', async () => {
    const portal = await smallPortal();
    const values = valuesOf(await readContent(portal));
    expect(recordsOf(values, 'measures')[0]?.value.parts.map(({ heading }) => heading)).toEqual([
      '这条举措要做什么',
      '和谁有关',
      '怎么核查',
    ]);
    expect(structuredClone(values)).toEqual(values);
  });

  test('hold the published snapshots, oldest first, each with what it held', async () => {
    const portal = await archivedPortal();
    const { archive } = joinCatalogue(valuesOf(await readContent(portal)));
    expect(archive.map(({ holding, ...entry }) => [entry, holding])).toEqual(
      ENTRIES.map((entry) => [entry, HELD[entry.date as keyof typeof HELD]]),
    );
    expect(joinCatalogue(valuesOf(await readContent(await smallPortal()))).archive).toEqual([]);
  });

  test('are refused of unchecked content, with the file and the command that tells more', async () => {
    const portal = await smallPortal();
    await portal.spoil(files.filing, '    kind: target\n', '');
    const content = await readContent(portal);
    expect(() => valuesOf(content)).toThrow(`${files.filing} 有问题，请先运行 npm run check`);
  });
});
