import { checkSignature } from '../minisign/check.ts';
import { Refused } from '#domain/refused.ts';
import type { PublicKey } from '../minisign/public-key.ts';
import { signatureFrom } from '../minisign/signature.ts';
import { utf8 } from './manifest-lines.ts';
import type { SignatureStatus } from './verdict.ts';

/** What a signature file says of `signed`; without a key to trust it is only mentioned. */
export function signatureStatus(
  signed: Uint8Array | undefined,
  minisig: Uint8Array | undefined,
  trust: PublicKey | undefined,
): SignatureStatus {
  if (!minisig) return { state: trust ? 'missing' : 'none' };
  try {
    const text = utf8(minisig) ?? '';
    const { keyId, trustedComment } = signatureFrom(text);
    if (!trust) return { state: 'unchecked', keyId, trustedComment };
    const check = checkSignature(signed ?? new Uint8Array(), text, trust);
    return check.isValid ? { state: 'good', keyId, trustedComment } : { state: 'bad', why: check.why };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { state: 'bad', why: error.message };
  }
}
