import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { icoIcon, pngIcon } from '#formats/icons.ts';

const svg = readFileSync('public/icon.svg', 'utf8');
const sizeOf = (png: Buffer) => [png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)];

test('the touch icon is a PNG of 180 pixels', () => {
  expect(sizeOf(Buffer.from(pngIcon(svg, 180)))).toEqual(['PNG', 180, 180]);
});

test('favicon.ico holds one PNG of 32 pixels, where its directory says', () => {
  const ico = Buffer.from(icoIcon(svg));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([ico[6], ico[7], ico.readUInt16LE(10), ico.readUInt16LE(12)]).toEqual([32, 32, 1, 32]);
  const [length, at] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(at + length).toBe(ico.length);
  expect(sizeOf(ico.subarray(at))).toEqual(['PNG', 32, 32]);
});
