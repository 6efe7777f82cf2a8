import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { addDocument, copyContent, TWO_MEASURES } from '../fixtures/added-document.ts';
import { COUNTY } from '../fixtures/catalogues.ts';

/** The folder of the content that readers see. */
export const REAL = 'content';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same content with one document more. */
export const ADDED = join(folder, 'content');
copyContent(REAL, ADDED);
addDocument(ADDED, TWO_MEASURES);

/** Every folder of content that has to keep what is promised of any, by what it is. */
export const CONTENTS = [
  ['the portal’s content', REAL],
  ['the portal’s content with a document added', ADDED],
  ['an invented county’s content', COUNTY],
] as const;
