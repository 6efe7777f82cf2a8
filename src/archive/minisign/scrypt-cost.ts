/** The cost of scrypt (RFC 7914). */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/**
 * The cost that libsodium derives from the two limits a key file names (crypto_pwhash_scryptsalsa208sha256: its documentation on
 * “opslimit” and “memlimit”): memory is used as far as operations allow.
 */
export function scryptCost(operations: number, memory: number): ScryptCost {
  const r = 8;
  const most = Math.max(operations, 32_768);
  if (most < memory / 32) return { N: powerBelow(most / (r * 4)), r, p: 1 };
  const N = powerBelow(memory / (r * 128));
  return { N, r, p: Math.floor(Math.min(most / 4 / N, 0x3fffffff) / r) };
}

/** The power of two above half of `limit`, and at least two. */
function powerBelow(limit: number): number {
  let power = 2;
  while (power <= limit / 2) power *= 2;
  return power;
}
