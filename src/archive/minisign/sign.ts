import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { MinisignError } from './key-error.ts';
import { keyIdOf } from './public-key.ts';
import type { SecretKey } from './secret-key.ts';
import { commentSigned, signatureText } from './signature.ts';

/** What is written beside a signature, each in one line. */
export interface Comments {
  /** Signed too; minisign shows it to whoever checks. */
  readonly trustedComment: string;
  /** Not signed, and worth nothing. */
  readonly untrustedComment?: string;
}

/**
 * The `.minisig` file of `bytes`, as `minisign -S` makes it: prehashed, and the same bytes each time for the same comment.
 *
 * @throws {MinisignError} for a comment of more than one line.
 */
export function signatureOf(bytes: Uint8Array, key: SecretKey, comments: Comments): string {
  const { trustedComment, untrustedComment = 'signature from minisign secret key' } = comments;
  if (/[\r\n]/u.test(trustedComment + untrustedComment)) throw new MinisignError('签名附注只能写一行。');
  const ofBytes = ed25519.sign(blake2b(bytes), key.seed);
  return signatureText({
    isPrehashed: true,
    keyNumber: key.keyNumber,
    keyId: keyIdOf(key.keyNumber),
    ofBytes,
    untrustedComment,
    trustedComment,
    ofComment: ed25519.sign(commentSigned(ofBytes, trustedComment), key.seed),
  });
}
