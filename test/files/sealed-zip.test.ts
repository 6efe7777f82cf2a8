import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sealOf } from '#files/zip/seal.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['b/2.txt', bytes('原文'.repeat(50))],
  ['a.txt', bytes('')],
]);

describe('a sealed zip', () => {
  test('holds the files, in the order of their paths', () => {
    expect(Object.entries(unzipSync(sealedZip(files)))).toEqual([
      ['a.txt', bytes('')],
      ['b/2.txt', bytes('原文'.repeat(50))],
    ]);
  });

  test('is the same whatever the order in which files were read', () => {
    expect(sealedZip(new Map([...files].reverse()))).toEqual(sealedZip(files));
  });

  test('shows every flipped bit', () => {
    const zip = sealedZip(files);
    expect(sealOf(zip)).toBe('holds');
    for (let bit = 0; bit < zip.length * 8; bit++) {
      const changed = zip.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(sealOf(changed), `bit ${bit}`).not.toBe('holds');
    }
  });

  test('can be told from a zip that never had a seal', () => {
    expect(sealOf(sealedZip(files).slice(0, -71))).toBe('none');
    expect(sealOf(new Uint8Array())).toBe('none');
  });
});
