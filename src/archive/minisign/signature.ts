import { base64Of, bytesOfBase64, lettersOf } from './base64.ts';
import { MinisignError } from './key-error.ts';
import { keyIdOf } from './public-key.ts';

/** A minisign signature file, read (https://jedisct1.github.io/minisign/, “Signature format”). */
export interface Signature {
  /** Whether BLAKE2b-512 of the bytes is signed (`ED`) or the bytes themselves (`Ed`). */
  readonly isPrehashed: boolean;
  readonly keyNumber: Uint8Array;
  readonly keyId: string;
  readonly ofBytes: Uint8Array;
  readonly untrustedComment: string;
  /** Signed too, by `ofComment`. */
  readonly trustedComment: string;
  readonly ofComment: Uint8Array;
}

const UNTRUSTED = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';
const FORM =
  /^untrusted comment: (?<untrusted>[^\r\n]*)\r?\n(?<own>\S+)\r?\ntrusted comment: (?<trusted>[^\r\n]*)\r?\n(?<global>\S+)\r?\n?$/u;

/** @throws {MinisignError} for a text that is no minisign signature. */
export function signatureFrom(text: string): Signature {
  const { untrusted = '', own = '', trusted = '', global = '' } = FORM.exec(text)?.groups ?? {};
  const bytes = bytesOfBase64(own);
  const ofComment = bytesOfBase64(global);
  const algorithm = bytes && lettersOf(bytes.subarray(0, 2));
  if (bytes?.length !== 74 || ofComment?.length !== 64 || (algorithm !== 'Ed' && algorithm !== 'ED')) {
    throw new MinisignError('签名文件不是 minisign 签名，或者已经损坏。');
  }
  const keyNumber = bytes.slice(2, 10);
  return {
    isPrehashed: algorithm === 'ED',
    keyNumber,
    keyId: keyIdOf(keyNumber),
    ofBytes: bytes.slice(10),
    untrustedComment: untrusted,
    trustedComment: trusted,
    ofComment,
  };
}

/** The signature as a `.minisig` file holds it. */
export function signatureText(signature: Signature): string {
  const { isPrehashed, keyNumber, ofBytes, untrustedComment, trustedComment, ofComment } = signature;
  const algorithm = new TextEncoder().encode(isPrehashed ? 'ED' : 'Ed');
  const own = base64Of(Uint8Array.from([...algorithm, ...keyNumber, ...ofBytes]));
  return `${UNTRUSTED}${untrustedComment}\n${own}\n${TRUSTED}${trustedComment}\n${base64Of(ofComment)}\n`;
}

/** What the second signature is made of. */
export const commentSigned = (ofBytes: Uint8Array, trustedComment: string) =>
  Uint8Array.from([...ofBytes, ...new TextEncoder().encode(trustedComment)]);
