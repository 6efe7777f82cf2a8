import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesOfBase64, lettersOf } from './base64.ts';
import { MinisignError } from './key-error.ts';
import { keyIdOf, type PublicKey } from './public-key.ts';
import { scryptCost } from './scrypt-cost.ts';

export interface SecretKey {
  readonly keyNumber: Uint8Array;
  /** Ed25519 (RFC 8032), 32 bytes. */
  readonly seed: Uint8Array;
  readonly publicKey: PublicKey;
}

const LENGTH = 158;
const MOST_MEMORY = 2 ** 31;
const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);
const concatenated = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Whether a secret key file asks for a password. @throws {MinisignError} for a text that is no minisign secret key. */
export function needsPassword(text: string): boolean {
  return keyFile(text).isEncrypted;
}

/**
 * A minisign secret key from its file; with a password this takes about five seconds and 1 GiB, as minisign means it to.
 *
 * @param password needed where the file is encrypted.
 * @throws {MinisignError} for a wrong or missing password and for a text that is no minisign secret key.
 */
export function secretKeyFrom(text: string, password?: string): SecretKey {
  const { isEncrypted, salt, operations, memory, algorithm, rest } = keyFile(text);
  if (!isEncrypted) return keyOf(rest);
  if (password === undefined || password === '') {
    throw new MinisignError('密钥文件有密码：请在环境变量 MINISIGN_PASSWORD 里给出。');
  }
  const stream = scrypt(password, salt, {
    ...scryptCost(operations, memory),
    dkLen: rest.length,
    maxmem: MOST_MEMORY,
  });
  const plain = rest.map((byte, at) => byte ^ (stream[at] ?? 0));
  const sum = blake2b(concatenated(algorithm, plain.subarray(0, 72)), { dkLen: 32 });
  if (!isSame(sum, plain.subarray(72))) {
    throw new MinisignError('密码不对，或者密钥文件已经损坏：解不开密钥。');
  }
  return keyOf(plain);
}

interface KeyFile {
  readonly algorithm: Uint8Array;
  readonly isEncrypted: boolean;
  readonly salt: Uint8Array;
  readonly operations: number;
  readonly memory: number;
  /** The key's number, its two halves and their check sum; encrypted where the file is. */
  readonly rest: Uint8Array;
}

function keyFile(text: string): KeyFile {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const bytes = bytesOfBase64((lines.at(-1) ?? '').trim());
  const [algorithm, derivation, check] = [0, 2, 4].map((at) =>
    lettersOf(bytes?.subarray(at, at + 2) ?? new Uint8Array()),
  );
  const isEncrypted = derivation === 'Sc';
  const isKnown = algorithm === 'Ed' && check === 'B2' && (isEncrypted || derivation === '\0\0');
  if (lines.length > 2 || bytes?.length !== LENGTH || !isKnown) {
    throw new MinisignError('这不是 minisign 密钥文件。密钥用 minisign -G 生成，签名要用的是 .key 文件，不是 .pub。');
  }
  const view = new DataView(bytes.buffer);
  const operations = Number(view.getBigUint64(38, true));
  const memory = Number(view.getBigUint64(46, true));
  // A damaged file must not ask for all the time and memory there is.
  if (isEncrypted && (memory > MOST_MEMORY / 2 || operations > 2 ** 30)) {
    throw new MinisignError('密钥文件已经损坏：它要求的内存或运算量超出 minisign 的范围。');
  }
  return {
    algorithm: bytes.slice(0, 2),
    isEncrypted,
    salt: bytes.slice(6, 38),
    operations,
    memory,
    rest: bytes.slice(54),
  };
}

function keyOf(plain: Uint8Array): SecretKey {
  const [keyNumber, seed, point] = [plain.slice(0, 8), plain.slice(8, 40), plain.slice(40, 72)];
  if (!isSame(ed25519.getPublicKey(seed), point)) {
    throw new MinisignError('密钥文件已经损坏：它的两半不是一对。');
  }
  return { keyNumber, seed, publicKey: { id: keyIdOf(keyNumber), point } };
}
