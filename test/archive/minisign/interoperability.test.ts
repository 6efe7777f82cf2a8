import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSignature } from '#archive/minisign/check.ts';
import { publicKeyFrom } from '#archive/minisign/public-key.ts';
import { scryptCost } from '#archive/minisign/scrypt-cost.ts';
import { needsPassword, secretKeyFrom } from '#archive/minisign/secret-key.ts';
import { signatureOf } from '#archive/minisign/sign.ts';
import { fc } from '../../fixtures/seeded.ts';

const read = (name: string) => readFileSync(`test/fixtures/minisign/${name}`);
const text = (name: string) => read(name).toString('utf8');

const signed = new Uint8Array(read('signed.txt'));
const trustedComment = 'file:snapshot.json data-date:2026-11-21';
const publicKey = publicKeyFrom(text('test-only.pub'));
const secretKey = secretKeyFrom(text('test-only.key'));

describe('signatures of minisign itself', () => {
  test.each(['prehashed.minisig', 'legacy.minisig'])('%s is valid, with its comment', (name) => {
    expect(checkSignature(signed, text(name), publicKey)).toEqual({
      isValid: true,
      keyId: 'C1E9CCFD7C7EBA2D',
      trustedComment,
    });
  });

  test('are made here bit for bit, from the same key and comment', () => {
    expect(signatureOf(signed, secretKey, { trustedComment })).toBe(text('prehashed.minisig'));
  });

  test('are made here bit for bit from a key with a password too, and a wrong password is told', () => {
    const file = text('test-only-encrypted.key');
    expect(needsPassword(file)).toBe(true);
    const key = secretKeyFrom(file, 'test password 测试');
    expect(signatureOf(signed, key, { trustedComment })).toBe(text('encrypted-key.minisig'));
    expect(() => secretKeyFrom(file, 'wrong')).toThrow('密码不对，或者密钥文件已经损坏：解不开密钥。');
    expect(() => secretKeyFrom(file)).toThrow('密钥文件有密码：请在环境变量 MINISIGN_PASSWORD 里给出。');
  });

  test('the cost of a password is the one that libsodium takes from a key’s limits', () => {
    expect(scryptCost(33_554_432, 1_073_741_824)).toEqual({ N: 2 ** 20, r: 8, p: 1 });
    expect(scryptCost(524_288, 16_777_216)).toEqual({ N: 2 ** 14, r: 8, p: 1 });
  });
});

describe('what is not a good signature', () => {
  const good = text('prehashed.minisig');
  const flipped = (bytes: Uint8Array, bit: number) => {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return changed;
  };

  test('changed content', () => {
    expect(checkSignature(flipped(signed, 100), good, publicKey)).toEqual({
      isValid: false,
      why: '签名与内容不符：内容或签名被改动过。',
    });
  });

  test('a changed trusted comment', () => {
    expect(checkSignature(signed, good.replace('2026-11-21', '2026-11-22'), publicKey)).toEqual({
      isValid: false,
      why: '签名附注与签名不符：附注被改动过。',
    });
  });

  test('another key', () => {
    const other = publicKeyFrom(text('test-only-encrypted.pub'));
    expect(checkSignature(signed, good, other)).toMatchObject({
      isValid: false,
      why: expect.stringContaining('另一把密钥'),
    });
  });

  test('any flipped bit of the file but in its untrusted comment', () => {
    const bytes = new TextEncoder().encode(good);
    const from = good.indexOf('\n') * 8;
    fc.assert(
      fc.property(fc.integer({ min: from, max: bytes.length * 8 - 1 }), (bit) => {
        let isValid = false;
        try {
          const changed = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(flipped(bytes, bit));
          isValid = checkSignature(signed, changed, publicKey).isValid;
        } catch {
          // Refused as no signature at all.
        }
        return !isValid;
      }),
      { numRuns: 100 },
    );
  });
});

describe('keys as people give them', () => {
  const line = text('test-only.pub').split('\n')[1] ?? '';

  test.each([
    ['the file', text('test-only.pub')],
    ['the line', line],
    ['the line with blanks', `  ${line}\r\n`],
    ['the file with the line ends of Windows', text('test-only.pub').replaceAll('\n', '\r\n')],
  ])('a public key may be %s', (_, given) => {
    expect(publicKeyFrom(given)).toEqual(publicKey);
  });

  test.each([
    ['nothing', ''],
    ['half of it', line.slice(0, 30)],
    ['the secret key', text('test-only.key')],
    ['words', '公钥'],
  ])('is no public key: %s', (_, given) => {
    expect(() => publicKeyFrom(given)).toThrow('这不是 minisign 公钥。');
  });

  test.each([
    ['nothing', ''],
    ['the public key', text('test-only.pub')],
    ['half of it', text('test-only.key').slice(0, 120)],
  ])('is no secret key: %s', (_, given) => {
    expect(() => secretKeyFrom(given, 'x')).toThrow('这不是 minisign 密钥文件。');
  });

  test('a comment has one line', () => {
    expect(() => signatureOf(signed, secretKey, { trustedComment: 'a\nb' })).toThrow('签名附注只能写一行。');
  });
});
