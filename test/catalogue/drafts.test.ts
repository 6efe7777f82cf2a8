import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#catalogue/content.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { valuesOf } from '#catalogue/values.ts';
import { addressesAt } from '#views/addresses.ts';
import { documentPage } from '#views/document-page.ts';
import { measureStub } from '#workshop/stubs.ts';
import { runOn, runScript } from '../fixtures/command-line.ts';
import { emptyFolder, files, smallPortal, type SmallPortal } from '../fixtures/small-portal.ts';

const { document, filing, mediation, lawList } = files;

/** Marks a file of the portal as a draft. */
async function markDraft(portal: SmallPortal, file: string): Promise<void> {
  const text = await portal.read(file);
  await portal.write(
    file,
    text.startsWith('---\n') ? text.replace('---\n', '---\ndraft: true\n') : `draft: true\n${text}`,
  );
}

async function portalWithDrafts(...drafts: string[]): Promise<SmallPortal> {
  const portal = await smallPortal();
  for (const file of drafts) await markDraft(portal, file);
  return portal;
}

const catalogueOf = async (portal: SmallPortal, withDrafts = false) =>
  joinCatalogue(valuesOf(await readContent({ root: portal.root, folder: portal.folder, withDrafts })));

describe('a draft measure', () => {
  test('is no part of what is published; its document says that the item has no page, and keeps its words', async () => {
    const catalogue = await catalogueOf(await portalWithDrafts(mediation, lawList));
    expect(catalogue.measures.map(({ number }) => number)).toEqual(['2-1', '3-1']);
    const [only] = catalogue.documents;
    if (!only) throw new Error('the small portal has one document');
    const page = documentPage(catalogue, addressesAt('/'), only);
    expect(page.unwritten).toBe('还有 2 条没有写成页面：2-2、2-3。原文见下面的全文。');
    expect(page.fullText).toHaveLength(only.paragraphs.length);
  });

  test('takes its evidence with it', async () => {
    const portal = await portalWithDrafts(mediation);
    await portal.add('content/progress/xinghe-2024/2-2.yaml', 'evidence: [{ id: ev-001 }]\n');
    const { progress, drafts } = await readContent(portal);
    expect(progress).toEqual([]);
    expect([...drafts].sort()).toEqual([mediation, 'content/progress/xinghe-2024/2-2.yaml']);
  });

  test.each([
    ['has no title', (text: string) => text.replace(/^title: .*$/mu, 'title: ""')],
    ['is no YAML', (text: string) => text.replace('summary:', '\tsummary: [')],
    ['is no UTF-8', (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xb8, 0xc4])])],
    ['has the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('stops nothing where it %s', async (_, spoilt) => {
    const portal = await portalWithDrafts(lawList);
    await portal.add(lawList, spoilt(await portal.read(lawList)));
    expect(await portal.report()).toBe('共 0 处问题。');
    expect((await catalogueOf(portal)).measures).toHaveLength(3);
  });

  test('is told by npm run check, with what it lacks, and nothing is refused', async () => {
    const portal = await portalWithDrafts(lawList);
    await portal.write(lawList, (await portal.read(lawList)).replace(/^title: .*$/mu, 'title: ""'));
    expect(runOn(portal, 'scripts/check.ts')).toEqual({
      exitCode: 0,
      output: [
        '草稿 1 份，不发布；发布前还要改 1 处。',
        `${lawList}:4 标题是空的。应为：用自己的话写标题，说明改变了什么，22 字以内。`,
        '内容检查通过：1 个文件，3 条举措。',
        '',
      ].join('\n'),
      errors: '',
    });
  });

  test('whose item the text no longer has is named as of no use', async () => {
    const portal = await smallPortal();
    await portal.add('content/measures/xinghe-2024/9-9.mdx', measureStub('9-9'));
    expect(runOn(portal, 'scripts/check.ts').output).toContain(
      'content/measures/xinghe-2024/9-9.mdx:1 存档原文里没有第 9-9 条，这个文件没有用处。不要了就删去；原文里有这一条，请核对 numbering。',
    );
  });

  test('that lacks nothing is told too', async () => {
    expect(runOn(await portalWithDrafts(lawList), 'scripts/check.ts').output).toBe(
      '草稿 1 份，不发布；都可以发布。\n内容检查通过：1 个文件，3 条举措。\n',
    );
  });

  test('is no place for a published measure to lead to', async () => {
    expect(await (await portalWithDrafts(mediation)).report()).toBe(
      `${filing}:25 <Measure> 链接的“xinghe-2024/2-2”还是草稿，没有页面。请先去掉链接，等它发布时再加上。\n共 1 处问题。`,
    );
  });

  test('is known by its field alone, not by its text or by another value', async () => {
    const portal = await smallPortal();
    await portal.spoil(lawList, '## 怎么核查\n', '## 怎么核查\n\ndraft: true\n');
    await portal.spoil(files.site, 'title:', '# draft: true\ntitle:');
    expect((await readContent(portal)).drafts.size).toBe(0);
    await portal.spoil(mediation, '---\nnumber', '---\ndraft: false\nnumber');
    expect(await portal.report()).toContain(
      `${mediation}:2 draft 的值“false”不可用。应为：草稿写 true：检查时只提示，不发布；写好了就删去这一行。`,
    );
  });
});

test('a draft document is left out with all that belongs to it', async () => {
  const portal = await portalWithDrafts(document);
  await portal.remove(files.archive);
  expect(await portal.report()).toBe('共 0 处问题。');
  const { documents, measures, sources } = await readContent(portal);
  expect([documents, measures, sources]).toEqual([[], [], []]);
  expect((await catalogueOf(portal)).themes).toEqual([]);
});

test('whoever asks for drafts is shown them, marked', async () => {
  const portal = await portalWithDrafts(lawList);
  const { hasDrafts, measures } = await catalogueOf(portal, true);
  expect(hasDrafts).toBe(true);
  expect(measures.map(({ number, isDraft }) => [number, isDraft])).toEqual([
    ['2-1', false],
    ['2-2', false],
    ['2-3', true],
    ['3-1', false],
  ]);
});

describe('npm run build -- --drafts', () => {
  test('shows drafts as far as they can be read, marked on every page, and cannot be published', async () => {
    const portal = await portalWithDrafts(mediation, lawList);
    await portal.spoil(filing, '，参看<Measure id="xinghe-2024/2-2" />', '');
    await portal.write(lawList, (await portal.read(lawList)).replace(/^title: .*$/mu, 'title: ""'));
    const parent = await emptyFolder();
    const [out, to] = [join(parent, 'dist'), join(parent, 'www')];
    const content = resolve(portal.root, portal.folder);
    expect(runScript('scripts/build.ts', '--content', content, '--out', out, '--drafts').exitCode).toBe(0);
    const read = (page: string) => readFile(join(out, page, 'index.html'), 'utf8');
    const draft = await read('measures/xinghe-2024/2-2');
    expect(draft).toContain('草稿，未发布');
    expect(await read('measures/xinghe-2024/2-1')).not.toContain('草稿，未发布');
    for (const page of ['', 'about', 'measures/xinghe-2024/2-1']) {
      expect(await read(page)).toContain('预览：含有草稿，没有发布，请勿引用。');
    }
    await expect(read('measures/xinghe-2024/2-3')).rejects.toThrow('ENOENT');
    expect(await read('documents/xinghe-2024')).toContain('还有 1 条没有写成页面：2-3。');

    mkdirSync(to);
    expect(runScript('scripts/publish.ts', '--from', out, '--to', to)).toMatchObject({
      exitCode: 1,
      errors: `${out} 里含有草稿，不能发布。请不带 --drafts 重新运行 npm run build。\n`,
    });
  }, 300_000);
});
