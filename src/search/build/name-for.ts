import { sha256Of } from '#files/hash.ts';

/** How many hexadecimal digits tell the versions of a file apart: 40 bits. */
const DIGITS = 10;

/** What stands in a file's name for what it holds, so that a file of one build is never taken for another's. */
export function nameFor(content: Uint8Array | string): string {
  return sha256Of(content).slice(0, DIGITS);
}
