import { snapshotCheck } from '#words/snapshot-check.ts';
import { sealIn } from '#files/zip/seal.ts';
import { hashInPieces } from './hash-files.ts';
import type { SealStatus, VerifyOptions } from './verdict.ts';

/** Whether a zip's seal holds, as `sealOf` tells it, with a breath between pieces. */
export async function sealStatus(bytes: Uint8Array, onStep: VerifyOptions['onStep']): Promise<SealStatus> {
  const seal = sealIn(bytes);
  if (!seal) return 'none';
  return seal.hash === (await hashInPieces(seal.before, snapshotCheck.steps.package, onStep)) ? 'holds' : 'broken';
}
