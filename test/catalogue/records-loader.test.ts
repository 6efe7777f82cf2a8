import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { recordsLoader } from '#catalogue/records-loader.ts';
import type { KindName } from '#catalogue/registry.ts';
import { emptyFolder, files, smallPortal } from '../fixtures/small-portal.ts';

interface Entry {
  readonly id: string;
  readonly digest: string;
}

/** What Astro gives a loader in a build, with a store that remembers what is put into it. */
function contextOf(root: string) {
  const entries = new Map<string, Entry>();
  const changed: string[] = [];
  const compiled: string[] = [];
  const store = {
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
    addModuleImport: (file: string) => compiled.push(file),
    set: (entry: Entry) => {
      if (entries.get(entry.id)?.digest === entry.digest) return;
      changed.push(entry.id);
      entries.set(entry.id, entry);
    },
  };
  const config = { root: pathToFileURL(`${root}/`) };
  const generateDigest = (value: unknown) => JSON.stringify(value);
  const context = { store, config, generateDigest } as unknown as LoaderContext;
  return { entries, changed, compiled, load: (kind: KindName) => recordsLoader(kind).load(context) };
}

async function stored(root: string, kind: KindName): Promise<string[]> {
  const { entries, load } = contextOf(root);
  await load(kind);
  return [...entries.keys()];
}

test('each file is an entry under the names in its path', async () => {
  const { root } = await smallPortal();
  expect(await stored(root, 'documents')).toEqual(['xinghe-2024']);
  expect(await stored(root, 'measures')).toEqual(['2-1', '2-2', '2-3', '3-1'].map((number) => `xinghe-2024/${number}`));
  expect(await stored(root, 'themes')).toEqual(['themes']);
});

test('a register that is not there is an entry too: what stands in for it', async () => {
  const { root } = await smallPortal();
  const { entries, load } = contextOf(root);
  await load('corrections');
  expect(entries.get('corrections')).toMatchObject({ data: { kind: 'corrections', value: [] } });
});

test('a second load puts in what changed, and takes out what is gone', async () => {
  const portal = await smallPortal();
  const { entries, changed, load } = contextOf(portal.root);
  await load('measures');
  changed.length = 0;
  await portal.spoil(files.filing, 'title: 网上立案率达到八成', 'title: 网上立案率达到九成');
  await portal.remove(files.lawList);
  await load('measures');
  expect(changed).toEqual(['xinghe-2024/2-1']);
  expect([...entries.keys()]).toEqual(['2-1', '2-2', '3-1'].map((number) => `xinghe-2024/${number}`));
});

test('a page that editors write is compiled in each build, also where nothing changed', async () => {
  const portal = await smallPortal();
  const about = 'content/pages/zh/about.mdx';
  await portal.add(about, '---\ntitle: 关于\ndescription: 为测试虚构的一页。\n---\n\n一段话。\n');
  const { compiled, load } = contextOf(portal.root);
  await load('prosePages');
  await load('prosePages');
  expect(compiled).toEqual([about, about]);
});

test('a build stops at a file that has problems, and names them', async () => {
  const portal = await smallPortal();
  await portal.spoil(files.themes, '  name: 多元解纷\n', '');
  await expect(stored(portal.root, 'themes')).rejects.toThrow(`${files.themes}:4 缺少字段 第 2 项 › name。`);
});

test('the project may lie in a folder with a Chinese name and a space', async () => {
  const root = join(await emptyFolder(), '司改 台账');
  await mkdir(root);
  await cp((await smallPortal()).root, root, { recursive: true });
  expect(await stored(root, 'documents')).toEqual(['xinghe-2024']);
});
