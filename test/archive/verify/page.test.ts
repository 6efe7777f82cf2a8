import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { verifyPage } from '#archive/verify/page.ts';

test('verify.html is one file that loads nothing, runs no script but its own, and is the same each time', async () => {
  const page = await verifyPage({ title: '司改台账', titleEnglish: 'Reform Ledger' });
  expect(await verifyPage({ title: '司改台账', titleEnglish: 'Reform Ledger' })).toBe(page);
  const scripts = [...page.matchAll(/<script>(?<script>[\s\S]*?)<\/script>/gu)].map(
    ({ groups }) => groups?.['script'] ?? '',
  );
  expect(scripts).toHaveLength(1);
  const hash = Buffer.from(sha256(new TextEncoder().encode(scripts[0]))).toString('base64');
  expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
  expect(page.replace(scripts[0] ?? '', '')).not.toMatch(/(?:src|href)="(?!data:,)|url\(|@import/u);
  expect(page).not.toContain(process.cwd());
});
