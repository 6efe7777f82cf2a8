import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#catalogue/content.ts';
import { serveWorkshop } from '#workshop/desk/serve.ts';
import { fieldsOn } from '../fixtures/form-fields.ts';
import { emptyFolder, listing } from '../fixtures/small-portal.ts';
import { CONTENTS } from '../support/contents.ts';

/** So many of each document's measures: what an editor writes differs between documents more than within one. */
const OF_EACH = 3;

test.each(CONTENTS)('documents and measures of %s go through their forms unchanged, to the byte', async (_, folder) => {
  const root = await emptyFolder();
  await cp(folder, join(root, 'content'), { recursive: true });
  const place = { root, folder: 'content' };
  const { documents, measures } = await readContent(place);
  const serving = await serveWorkshop(place, { port: 0, token: 'form', problemsOf: () => [] });
  onTestFinished(() => serving.close());
  const before = await listing(root);
  const paths = [
    ...documents.map(({ names }) => `documents/${names.document}/`),
    ...documents.flatMap(({ names: { document } }) =>
      measures
        .filter(({ names }) => names.document === document)
        .slice(0, OF_EACH)
        .map(({ names }) => `measures/${document}/${names.number}/`),
    ),
  ];
  for (const path of paths) {
    const address = serving.address + path;
    const body = fieldsOn(await (await fetch(address)).text());
    const { status } = await fetch(address, { method: 'POST', body, headers: { origin: new URL(address).origin } });
    expect(status, path).toBe(200);
  }
  expect(await listing(root)).toEqual(before);
}, 120_000);
