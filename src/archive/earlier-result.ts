import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BUILD_RECORD, buildRecordSchema } from './build-record.ts';
import { MANIFEST, manifestSchema } from './snapshot-record.ts';

// What every version of the two records has: what an older version wrote may be replaced too.
const portalMark = z.looseObject(buildRecordSchema.pick({ inputs: true, dataDate: true }).shape);
const snapshotMark = z.looseObject(manifestSchema.pick({ inputs: true, dataDate: true, packages: true }).shape);

/** Whether a folder holds the portal of a build that came to its end. */
export const isBuiltPortal = (folder: string): Promise<boolean> => isMarked(join(folder, BUILD_RECORD), portalMark);

/** Whether a folder holds the files of a snapshot that was made before. */
export const isSnapshot = (folder: string): Promise<boolean> => isMarked(join(folder, MANIFEST), snapshotMark);

async function isMarked(file: string, mark: z.ZodType): Promise<boolean> {
  try {
    return mark.safeParse(JSON.parse(await readFile(file, 'utf8'))).success;
  } catch {
    return false;
  }
}
