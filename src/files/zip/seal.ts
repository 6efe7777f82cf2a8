import { sha256Of } from '../hash.ts';

/** The end-of-central-directory record without its comment (APPNOTE.TXT 6.3.10, section 4.3.16). */
const END_RECORD = 22;
const MARK = 'sha256:';
const SEAL = MARK.length + 64;

/**
 * The zip with a comment that is the hash of everything before it, so that no bit of it can change unnoticed: neither in the files nor
 * in what the zip says about them.
 *
 * @param zip without a comment.
 */
export function sealed(zip: Uint8Array): Uint8Array {
  const whole = new Uint8Array(zip.length + SEAL);
  whole.set(zip);
  new DataView(whole.buffer).setUint16(zip.length - 2, SEAL, true);
  const before = whole.subarray(0, zip.length);
  whole.set(new TextEncoder().encode(MARK + sha256Of(before)), zip.length);
  return whole;
}

/** What a seal says: `hash` is that of `before`, if nothing was changed. */
export interface Seal {
  readonly before: Uint8Array;
  readonly hash: string;
}

/** The seal that a zip ends in; it is not looked at whether it holds. */
export function sealIn(whole: Uint8Array): Seal | undefined {
  if (whole.length < END_RECORD + SEAL) return undefined;
  const end = whole.length - SEAL;
  const comment = new TextDecoder('latin1').decode(whole.subarray(end));
  if (!/^sha256:[0-9a-f]{64}$/u.test(comment)) return undefined;
  return { before: whole.subarray(0, end), hash: comment.slice(MARK.length) };
}

/** Whether a zip still is, bit by bit, what was sealed; `none` where it does not end in a seal at all. */
export function sealOf(whole: Uint8Array): 'holds' | 'broken' | 'none' {
  const seal = sealIn(whole);
  if (!seal) return 'none';
  return seal.hash === sha256Of(seal.before) ? 'holds' : 'broken';
}
