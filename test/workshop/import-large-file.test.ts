import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longRaw, rawFile } from '../fixtures/raw-documents.ts';
import { emptyFolder } from '../fixtures/small-portal.ts';

/** Imports in a process of its own and prints what came of it with the process's greatest resident memory in KB. */
const MEASURED = `
  const { importDocument } = await import('#workshop/import-document.ts');
  const [root, raw] = process.argv.slice(1);
  const imported = await importDocument({ root, folder: 'content' }, raw, 'long-2025');
  console.log(JSON.stringify({ ...imported, rss: process.resourceUsage().maxRSS }));
`;

test('a raw file of 20 MB is imported within 1.5 GB of memory', { timeout: 120_000 }, async () => {
  const root = await emptyFolder();
  const raw = await rawFile(longRaw(20));
  expect((await stat(raw)).size).toBeGreaterThan(20_000_000);
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', MEASURED, root, raw], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { measures, rss } = JSON.parse(stdout) as { measures: number; rss: number };
  expect(measures).toBe(40);
  expect(rss).toBeLessThan(1_500_000);
  expect((await stat(join(root, 'content/sources/long-2025.txt'))).size).toBeGreaterThan(20_000_000);
});
