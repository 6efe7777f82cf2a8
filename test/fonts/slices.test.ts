import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { characterName, letterOf } from '#fonts/noto-sans-sc.ts';
import { sfntOf } from '#fonts/woff.ts';

const FOLDER = 'node_modules/@fontsource/noto-sans-sc/files';

/** The sum of a table's 32-bit words, as its directory entry tells it (OpenType 1.9, “Calculating Checksums”). */
function checksum(table: Uint8Array): number {
  const whole = new Uint8Array(Math.ceil(table.length / 4) * 4);
  whole.set(table);
  const words = new DataView(whole.buffer);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + words.getUint32(at)) >>> 0;
  return sum;
}

describe('the slices of the font', () => {
  test('every slice unpacks to tables that have the checksums that the font tells', () => {
    const files = readdirSync(FOLDER).filter((file) => /-(?:400|700)-normal\.woff$/u.test(file));
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const sfnt = sfntOf(readFileSync(`${FOLDER}/${file}`));
      const words = new DataView(sfnt.buffer);
      for (let at = 0; at < words.getUint16(4); at++) {
        const entry = 12 + at * 16;
        const tag = new TextDecoder().decode(sfnt.subarray(entry, entry + 4));
        const offset = words.getUint32(entry + 8);
        const table = sfnt.slice(offset, offset + words.getUint32(entry + 12));
        // The head table counts its own adjustment as 0.
        if (tag === 'head') table.fill(0, 8, 12);
        expect(checksum(table), `${file} ${tag}`).toBe(words.getUint32(entry + 4));
      }
    }
  });

  test('a character is found in the slice that has it, with its width', () => {
    expect(letterOf('司', 400)?.advance).toBe(1);
    expect(letterOf('〉', 700)?.advance).toBe(1);
    expect(letterOf('i', 400)?.advance).toBeLessThan(0.4);
    expect(letterOf('𝕏', 400)).toBeUndefined();
    expect(characterName('㗊')).toBe('“㗊”（U+35CA）');
  });

  test('the same file is read once', () => {
    const [one, other] = [letterOf('，', 400), letterOf('。', 400)];
    expect(one?.slice).toBe(other?.slice);
    expect(one?.slice).toBeDefined();
  });
});
