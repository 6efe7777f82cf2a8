import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { recordsLoader } from '#records/loader.ts';
import { emptyFolder, smallPortal } from '../fixtures/small-portal.ts';

/** The ids that a loader stores, in order, for the project at `root`. */
async function stored(root: string, kind: Parameters<typeof recordsLoader>[0]): Promise<string[]> {
  const ids: string[] = [];
  const store = { clear: () => ids.splice(0), set: ({ id }: { id: string }) => ids.push(id) };
  await recordsLoader(kind).load({ store, config: { root: pathToFileURL(`${root}/`) } } as unknown as LoaderContext);
  return ids;
}

test('each kind of record is stored under its id, in the order of its register', async () => {
  const { root } = await smallPortal();
  expect(await stored(root, 'documents')).toEqual(['xinghe-2024']);
  expect(await stored(root, 'measures')).toEqual(['2-1', '2-2', '2-3', '3-1'].map((number) => `xinghe-2024/${number}`));
  expect(await stored(root, 'themes')).toEqual(['litigation-services', 'dispute-resolution']);
  expect(await stored(root, 'bodies')).toEqual(['xinghe-court', 'mediation-committees']);
  expect(await stored(root, 'glossary')).toEqual(['online-filing', 'mediation']);
  expect(await stored(root, 'portal')).toEqual(['portal']);
});

test('the project may lie in a folder with a Chinese name and a space', async () => {
  const root = join(await emptyFolder(), '司改 台账');
  await mkdir(root);
  await cp((await smallPortal()).root, root, { recursive: true });
  expect(await stored(root, 'documents')).toEqual(['xinghe-2024']);
});
