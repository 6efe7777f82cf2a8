import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publicKeyFrom } from '#archive/minisign/public-key.ts';
import { verifyBag } from '#archive/verify/bag.ts';
import { reportOf } from '#archive/verify/report.ts';
import { verifyPackage } from '#archive/verify/zip.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';
import { testOnlyKey } from '../../fixtures/minisign/sign.ts';
import {
  bytesOf,
  DATA_DATE,
  snapshotBag,
  snapshotWacz,
  snapshotZip,
  withManifests,
} from '../../fixtures/snapshot-bag.ts';

const read = (name: string) => readFileSync(`test/fixtures/minisign/${name}`, 'utf8');
const trust = publicKeyFrom(read('test-only.pub'));
const otherKey = publicKeyFrom(read('test-only-encrypted.pub'));
const signedBy = testOnlyKey();
const keyId = 'C1E9CCFD7C7EBA2D';
const PAGE = 'data/index.html';

describe.each([
  ['zip', snapshotZip({ signedBy }), snapshotZip(), 'snapshot.json'],
  ['WACZ', sealedZip(snapshotWacz({ signedBy })), sealedZip(snapshotWacz()), 'datapackage-digest.json'],
])('a signed %s', (_, signed, unsigned, what) => {
  const trustedComment = `file:${what} data-date:${DATA_DATE}`;

  test('is intact for the key that signed it', async () => {
    expect(await verifyPackage(signed, { trust })).toMatchObject({
      isIntact: true,
      signature: { state: 'good', keyId, trustedComment },
    });
  });

  test('without a key tells that the signature was not checked, and how', async () => {
    const verdict = await verifyPackage(signed);
    expect(verdict).toMatchObject({ isIntact: true, signature: { state: 'unchecked', keyId, trustedComment } });
    expect(reportOf('x', verdict).sentences.at(-1)).toBe(
      `签名：有（密钥编号 ${keyId}），没有核对。要核对，请用发布者在别处公布的公钥：命令行加 --trust 公钥，网页上填“公钥”一栏。`,
    );
  });

  test('is not intact for another key', async () => {
    const verdict = await verifyPackage(signed, { trust: otherKey });
    expect(verdict).toMatchObject({ isIntact: false, signature: { state: 'bad' } });
    expect(reportOf('x', verdict).sentences.at(-1)).toMatch(/^签名无效：签名是用另一把密钥/u);
  });

  test('is not intact where a signature is asked for and there is none', async () => {
    const verdict = await verifyPackage(unsigned, { trust });
    expect(verdict).toMatchObject({ isIntact: false, signature: { state: 'missing' } });
    expect(reportOf('x', verdict).sentences.at(-1)).toBe('签名：没有签名，无法用所给的公钥核对。');
  });
});

describe('a signature finds what lists alone cannot', () => {
  /** A bag altered by someone who knows how it is made, and makes every list of it anew; only the signature is the old one. */
  const forged = () => {
    const signature = snapshotBag({ signedBy }).get('snapshot.json.minisig') ?? bytesOf('');
    const payload = new Map([[PAGE, bytesOf('伪造的内容')]]);
    return withManifests(snapshotBag({ payload }).set('snapshot.json.minisig', signature));
  };

  test('a forged bag is consistent in itself, and not what was signed', async () => {
    expect(await verifyBag(forged())).toMatchObject({ isIntact: true });
    expect(await verifyBag(forged(), { trust })).toMatchObject({
      isIntact: false,
      signature: { state: 'bad', why: '签名与内容不符：内容或签名被改动过。' },
    });
  });

  test('a bag with the signed record and other files names the files', async () => {
    const files = withManifests(snapshotBag({ signedBy }).set(PAGE, bytesOf('伪造的内容')));
    expect(await verifyBag(files, { trust })).toMatchObject({
      isIntact: false,
      signature: { state: 'good' },
      changed: [PAGE, 'manifest-sha256.txt', 'tagmanifest-sha256.txt'],
    });
  });

  test('a tag manifest that contradicts the signed record is itself to blame', async () => {
    const files = snapshotBag({ signedBy });
    const lines = new TextDecoder().decode(files.get('tagmanifest-sha256.txt'));
    files.set('tagmanifest-sha256.txt', bytesOf(lines.replace(/^.{64}(?= {2}snapshot\.json$)/mu, '0'.repeat(64))));
    expect(await verifyBag(files, { trust })).toMatchObject({ changed: ['tagmanifest-sha256.txt'], faults: [] });
    expect(await verifyBag(files)).toMatchObject({ isIntact: false, changed: ['snapshot.json'] });
  });

  test('what is no signature at all is told even when nobody asks', async () => {
    const files = withManifests(snapshotBag().set('snapshot.json.minisig', bytesOf('签名')));
    expect(await verifyBag(files)).toMatchObject({
      isIntact: false,
      signature: { state: 'bad', why: '签名文件不是 minisign 签名，或者已经损坏。' },
    });
  });
});
