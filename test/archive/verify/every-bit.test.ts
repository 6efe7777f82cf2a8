import { describe, expect, test } from 'vitest';
import { verifyArchiveFolder } from '#archive/verify/archive-folder.ts';
import { verifyBag } from '#archive/verify/bag.ts';
import { shelfOf } from '#archive/verify/shelf.ts';
import { verifyPackage } from '#archive/verify/zip.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';
import { flipped } from '../../fixtures/bits.ts';
import { fc } from '../../fixtures/seeded.ts';
import { testOnlyKey } from '../../fixtures/minisign/sign.ts';
import { archiveFolder, PAYLOAD, snapshotBag, snapshotWacz, snapshotZip } from '../../fixtures/snapshot-bag.ts';

const FLIPS = 500;
const signedBy = testOnlyKey();
const bag = snapshotBag({ signedBy });

/** A bit of one of these files, each file as likely as another however small. */
const bitOf = (files: ReadonlyMap<string, Uint8Array>) =>
  fc
    .constantFrom(...[...files].filter(([, { length }]) => length > 0).map(([path]) => path))
    .chain((path) => fc.record({ path: fc.constant(path), bit: fc.nat((files.get(path)?.length ?? 1) * 8 - 1) }));

const always = (bits: ReturnType<typeof bitOf>, found: (path: string, bit: number) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(bits, ({ path, bit }) => found(path, bit)),
    { numRuns: FLIPS },
  );
const flippedIn = (files: ReadonlyMap<string, Uint8Array>, path: string, bit: number) =>
  new Map(files).set(path, flipped(files.get(path) ?? new Uint8Array(), bit));

describe('every single flipped bit is found', () => {
  test.each([
    ['zip', snapshotZip({ signedBy })],
    ['WACZ', sealedZip(snapshotWacz({ signedBy }))],
  ])('of a %s', async (name, whole) => {
    expect(await verifyPackage(whole)).toMatchObject({ isIntact: true });
    await always(bitOf(new Map([[name, whole]])), async (_, bit) => {
      expect(await verifyPackage(flipped(whole, bit)), `bit ${bit}`).toMatchObject({ isIntact: false });
    });
  });

  test('of a folder’s payload, and just that file is named', async () => {
    await always(bitOf(PAYLOAD), async (path, bit) => {
      expect(await verifyBag(flippedIn(bag, path, bit))).toMatchObject({
        isIntact: false,
        changed: [path],
        removed: [],
        added: [],
        faults: [],
      });
    });
  });

  test('of a folder’s other files, and that file is named', async () => {
    const others = new Map([...bag].filter(([path]) => !PAYLOAD.has(path)));
    const misled = /snapshot\.json(?:\.minisig)?$/u;
    await always(bitOf(others), async (path, bit) => {
      const { isIntact, changed, removed, added } = await verifyBag(flippedIn(bag, path, bit));
      expect(isIntact).toBe(false);
      // What the tag manifest alone vouches for cannot be told from the tag manifest itself.
      const isNamed =
        changed.includes(path) || (path === 'tagmanifest-sha256.txt' && changed.some((each) => misled.test(each)));
      expect(isNamed, `${path}, bit ${bit}: ${JSON.stringify({ changed, removed, added })}`).toBe(true);
    });
  });

  test('of a folder of packages, and that file is named', async () => {
    const folder = archiveFolder(signedBy);
    expect(await verifyArchiveFolder(shelfOf(folder))).toMatchObject({ isIntact: true, checked: 2 });
    await always(bitOf(folder), async (path, bit) => {
      const verdict = await verifyArchiveFolder(shelfOf(flippedIn(folder, path, bit)));
      expect(verdict.isIntact, `${path}, bit ${bit}`).toBe(false);
      if (path !== 'manifest.json') expect(verdict.changed).toEqual([path]);
    });
  });
});
