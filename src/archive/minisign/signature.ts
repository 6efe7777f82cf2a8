import { bytesOfBase64, lettersOf } from './base64.ts';
import { Refused } from '#domain/refused.ts';
import { keyIdOf } from './public-key.ts';

/** A minisign signature file, read (https://jedisct1.github.io/minisign/, “Signature format”). */
export interface Signature {
  /** Whether BLAKE2b-512 of the bytes is signed (`ED`) or the bytes themselves (`Ed`). */
  readonly isPrehashed: boolean;
  readonly keyId: string;
  readonly ofBytes: Uint8Array;
  /** Signed too, by `ofComment`. */
  readonly trustedComment: string;
  readonly ofComment: Uint8Array;
}

const FORM =
  /^untrusted comment: [^\r\n]*\r?\n(?<own>\S+)\r?\ntrusted comment: (?<trusted>[^\r\n]*)\r?\n(?<global>\S+)\r?\n?$/u;

/** @throws {Refused} for a text that is no minisign signature. */
export function signatureFrom(text: string): Signature {
  const { own = '', trusted = '', global = '' } = FORM.exec(text)?.groups ?? {};
  const bytes = bytesOfBase64(own);
  const ofComment = bytesOfBase64(global);
  const algorithm = bytes && lettersOf(bytes.subarray(0, 2));
  if (bytes?.length !== 74 || ofComment?.length !== 64 || (algorithm !== 'Ed' && algorithm !== 'ED')) {
    throw new Refused('签名文件不是 minisign 签名，或者已经损坏。');
  }
  return {
    isPrehashed: algorithm === 'ED',
    keyId: keyIdOf(bytes.slice(2, 10)),
    ofBytes: bytes.slice(10),
    trustedComment: trusted,
    ofComment,
  };
}

/** What the second signature is made of. */
export const commentSigned = (ofBytes: Uint8Array, trustedComment: string) =>
  Uint8Array.from([...ofBytes, ...new TextEncoder().encode(trustedComment)]);
