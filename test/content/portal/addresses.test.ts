import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { FIXED_PAGES } from '../../support/kinds-of-page.ts';
import { catalogueOf } from '../../support/portals.ts';
import { publishedApi } from '../../support/published-api.ts';

describe.each(inject('portals'))('the portal in $folder', async (portal) => {
  const { documents, measures, themes, bodies } = await catalogueOf(portal);
  const isBuilt = (address: string) =>
    existsSync(join(portal.folder, address.endsWith('/') || address === '' ? `${address}index.html` : address));
  const folders = (path: string) =>
    readdirSync(join(portal.folder, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();

  test('has every page that every portal has, and the one that hosts show for an unknown address', () => {
    expect([...FIXED_PAGES, '404.html'].filter((address) => !isBuilt(address))).toEqual([]);
  });

  test.each(Object.entries({ documents, themes, bodies }))('has a page for each of its %s, and for nothing else', (kind, entries) => {
    expect(folders(kind)).toEqual(entries.map(({ id }) => id).sort());
    expect(entries.filter(({ id }) => !isBuilt(`${kind}/${id}/`))).toEqual([]);
  });

  test('has a page for each measure, under the number of its document, and for nothing else', () => {
    const built = documents.flatMap(({ id }) => folders(`measures/${id}`).map((number) => `${id}/${number}`));
    expect(built.sort()).toEqual(measures.map(({ id }) => id).sort());
    expect(built.filter((id) => !isBuilt(`measures/${id}/`))).toEqual([]);
    expect(folders('measures')).toEqual([...documents.map(({ id }) => id), 'by'].sort());
  });

  test('publishes the same documents and measures as data, in its order, and as many of each kind as it says', () => {
    const api = publishedApi(portal);
    expect(api.measures.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
    const counted = documents.map(({ id, measures: own }) => {
      const requirements = own.filter(({ kind }) => kind === 'requirement').length;
      return { id, measures: own.length - requirements, requirements };
    });
    expect(api.documents.map((one) => ({ id: one.id, measures: one.measures, requirements: one.requirements }))).toEqual(
      counted,
    );
  });
});
