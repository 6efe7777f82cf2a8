import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOfBase64, lettersOf } from './base64.ts';
import { Refused } from '#domain/refused.ts';

export interface PublicKey {
  /** As minisign prints it: sixteen hexadecimal digits. */
  readonly id: string;
  /** Ed25519 (RFC 8032), 32 bytes. */
  readonly point: Uint8Array;
}

const LENGTH = 2 + 8 + 32;
const COMMENT = /^untrusted comment:/u;

/** A key's number as minisign prints it: hexadecimal, the last byte first. */
export const keyIdOf = (number: Uint8Array) => bytesToHex(Uint8Array.from(number).reverse()).toUpperCase();

/**
 * A minisign public key from its file or from the one line that people pass on (https://jedisct1.github.io/minisign/).
 *
 * @throws {Refused} for anything else.
 */
export function publicKeyFrom(text: string): PublicKey {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !COMMENT.test(line));
  const bytes = lines.length === 1 ? bytesOfBase64(lines[0] ?? '') : undefined;
  if (!bytes || bytes.length !== LENGTH || lettersOf(bytes.subarray(0, 2)) !== 'Ed') {
    throw new Refused('这不是 minisign 公钥。公钥是以 RW 开头、共 56 个字符的一行，请整行复制，或给出 .pub 文件。');
  }
  return { id: keyIdOf(bytes.subarray(2, 10)), point: bytes.slice(10) };
}
