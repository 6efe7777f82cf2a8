import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import type { PublicKey } from './public-key.ts';
import { commentSigned, signatureFrom } from './signature.ts';

/** What a signature is worth; `why` is a sentence for people. */
export type SignatureCheck =
  | { readonly isValid: true; readonly keyId: string; readonly trustedComment: string }
  | { readonly isValid: false; readonly why: string };

/**
 * Whether the owner of `key` signed `bytes` and the comment beside them; both of minisign's ways of signing are understood.
 *
 * @throws {Refused} for a text that is no minisign signature.
 */
export function checkSignature(bytes: Uint8Array, minisigText: string, key: PublicKey): SignatureCheck {
  const signature = signatureFrom(minisigText);
  const { isPrehashed, keyId, ofBytes, ofComment, trustedComment } = signature;
  if (keyId !== key.id) {
    return { isValid: false, why: `签名是用另一把密钥（编号 ${keyId}）做的，不是所给的公钥（编号 ${key.id}）。` };
  }
  const signed = isPrehashed ? blake2b(bytes) : bytes;
  if (!isBy(key, ofBytes, signed)) return { isValid: false, why: '签名与内容不符：内容或签名被改动过。' };
  if (!isBy(key, ofComment, commentSigned(ofBytes, trustedComment))) {
    return { isValid: false, why: '签名附注与签名不符：附注被改动过。' };
  }
  return { isValid: true, keyId, trustedComment };
}

// The strict rule of RFC 8032 is also minisign's: no second way to write a signature is let pass.
const isBy = ({ point }: PublicKey, signature: Uint8Array, bytes: Uint8Array) =>
  ed25519.verify(signature, bytes, point, { zip215: false });
