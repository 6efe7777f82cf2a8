import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkSignature } from '#archive/minisign/check.ts';
import { publicKeyFrom } from '#archive/minisign/public-key.ts';
import { signingProgram } from '#archive/minisign/sign-with-program.ts';
import { signatureOf, testOnlyKey } from '../../fixtures/minisign/sign.ts';
import { fc } from '../../fixtures/seeded.ts';
import { pathOf } from '../../support/programs.ts';

const read = (name: string) => readFileSync(`test/fixtures/minisign/${name}`);
const text = (name: string) => read(name).toString('utf8');

const signed = new Uint8Array(read('signed.txt'));
const trustedComment = 'file:snapshot.json data-date:2026-11-21';
const publicKey = publicKeyFrom(text('test-only.pub'));

describe('signatures of minisign itself', () => {
  test.each(['prehashed.minisig', 'legacy.minisig'])('%s is valid, with its comment', (name) => {
    expect(checkSignature(signed, text(name), publicKey)).toEqual({
      isValid: true,
      keyId: 'C1E9CCFD7C7EBA2D',
      trustedComment,
    });
  });

  test('are made by the program for a snapshot, bit by bit the same each time', () => {
    pathOf('minisign');
    const sign = signingProgram('test/fixtures/minisign/test-only.key')('2026-11-21');
    expect(new TextDecoder().decode(sign(signed, 'snapshot.json'))).toBe(text('prehashed.minisig'));
  });

  test('are made by our tests bit by bit as by the program', () => {
    expect(signatureOf(signed, testOnlyKey(), trustedComment)).toBe(text('prehashed.minisig'));
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
});

describe('signing is refused, with what to do,', () => {
  test('where the key is not there', () => {
    expect(() => signingProgram('no-such.key')).toThrow(
      '读不到密钥文件 no-such.key。请检查 --sign-with 的路径；密钥用 minisign -G 生成。',
    );
  });

  test('where the program is not installed', () => {
    vi.stubEnv('PATH', '/nowhere');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(() => signingProgram('package.json')).toThrow(
      '没有找到 minisign 程序，不能签名。minisign 程序可用 apt-get install minisign 或 brew install minisign 安装，见 https://jedisct1.github.io/minisign/。',
    );
  });

  test('where the file is no key', () => {
    pathOf('minisign');
    expect(() => signingProgram('package.json')).toThrow(
      'package.json 不是 minisign 密钥，不能签名。请检查 --sign-with 的路径；密钥用 minisign -G 生成。',
    );
  });
});
