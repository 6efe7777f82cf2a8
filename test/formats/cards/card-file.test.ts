import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dropOthers, kept } from '#formats/cards/cache.ts';
import { cardFile, dropOtherCards } from '#formats/cards/card-file.ts';
import { drawSvg, pixelsOf } from '#formats/cards/draw.ts';
import { CARD, layoutOf } from '#formats/cards/layout.ts';
import { cardAt } from './real-cards.ts';

const CARD_OF = cardAt('shenzhen-2020/1');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterEach(() => rm(folder, { recursive: true }));

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the file of a card', () => {
  test('is a small PNG of 1200 × 630 whose pixels are those that were drawn, but for the mixed edges of letters', async () => {
    const png = Buffer.from(await cardFile(CARD_OF));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
    const drawn = pixelsOf(await drawSvg(layoutOf(CARD_OF)));
    const href = `data:image/png;base64,${png.toString('base64')}`;
    const read = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="${href}"/></svg>`,
    ).render().pixels;
    let most = 0;
    for (let at = 0; at < drawn.length; at++) most = Math.max(most, Math.abs((drawn[at] ?? 0) - (read[at] ?? 0)));
    expect(read.length).toBe(CARD.width * CARD.height * 4);
    expect(most).toBeLessThanOrEqual(8);
  });

  test('is the same every time, drawn or kept', async () => {
    const drawn = hex(await cardFile(CARD_OF));
    expect(hex(await cardFile(CARD_OF, folder))).toBe(drawn);
    expect(await readdir(folder)).toHaveLength(1);
    expect(hex(await cardFile(CARD_OF, folder))).toBe(drawn);
    expect(hex(await cardFile(CARD_OF))).toBe(drawn);
  });

  test('is drawn anew for another word, state or date', async () => {
    await cardFile(CARD_OF, folder);
    const { timeline: _, ...undated } = CARD_OF;
    for (const other of [{ ...CARD_OF, title: `${CARD_OF.title}点` }, { ...CARD_OF, asOf: '2027年1月1日' }, undated]) {
      expect(hex(await cardFile(other, folder))).toBe(hex(await cardFile(other)));
    }
    expect(await readdir(folder)).toHaveLength(4);
  });
});

test('cards that a build no longer has are removed, those that it has are kept', async () => {
  const other = cardAt('moj-2018/76');
  await cardFile(CARD_OF, folder);
  await cardFile(other, folder);
  const [first, second] = await readdir(folder);
  await dropOtherCards([CARD_OF, other], folder);
  expect(await readdir(folder)).toEqual([first, second]);
  await dropOtherCards([CARD_OF], folder);
  const again = vi.fn(() => Promise.resolve(new Uint8Array()));
  const [left, ...none] = await readdir(folder);
  expect(none).toEqual([]);
  await kept(folder, left ?? '', again);
  expect(again).not.toHaveBeenCalled();
  expect(hex(await cardFile(CARD_OF, folder))).toBe(hex(await cardFile(CARD_OF)));
});

describe('what is kept', () => {
  const make = () => Promise.resolve(Uint8Array.of(1, 2, 3));

  test('is not made again', async () => {
    await kept(folder, 'key', make);
    const again = vi.fn(make);
    expect([...(await kept(folder, 'key', again))]).toEqual([1, 2, 3]);
    expect(again).not.toHaveBeenCalled();
  });

  test('under other keys is removed, but not what another build is writing beside', async () => {
    await kept(folder, 'key', make);
    await kept(folder, 'old', make);
    await writeFile(join(folder, 'new.123'), '');
    await dropOthers(folder, new Set(['key']));
    expect((await readdir(folder)).sort()).toEqual(['key', 'new.123']);
    await expect(dropOthers(join(folder, 'none'), new Set())).resolves.toBeUndefined();
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of(9)])],
  ])('is made again where the file was %s', async (_, damaged) => {
    await kept(folder, 'key', make);
    await writeFile(join(folder, 'key'), damaged(await readFile(join(folder, 'key'))));
    expect([...(await kept(folder, 'key', make))]).toEqual([1, 2, 3]);
  });
});
