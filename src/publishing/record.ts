import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { daySchema } from '#domain/dates.ts';
import { Refused } from '#domain/refused.ts';
import { KEPT } from '#files/server-files.ts';
import type { Manifest } from './build.ts';

const publication = z.strictObject({
  /** When its upload was begun or last taken up. */
  at: z.iso.datetime({ offset: true }),
  /** The name of its list of files. */
  build: z.string().regex(/^[0-9a-f]{16}$/u),
  dataDate: daySchema,
  isDone: z.boolean(),
  /** It stood in the folder before this programme wrote there: files of others may be among it, so that none of them is taken away. */
  isFound: z.boolean(),
  isRollBack: z.boolean(),
  /** It was rolled back. */
  isWithdrawn: z.boolean(),
});

const recordSchema = z.strictObject({ format: z.literal(1), publications: z.array(publication) });
const manifestSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u));

export type Publication = Readonly<z.infer<typeof publication>>;

/** What was published to a folder, the newest last. */
export type Publications = readonly Publication[];

/** What a roll-back leads to: the last whole publication before the newest that was not itself rolled back. */
export function beforeCurrent(publications: Publications): Publication | undefined {
  return publications.slice(0, -1).findLast(({ isDone, isWithdrawn }) => isDone && !isWithdrawn);
}

const recordPlace = (folder: string) => join(folder, KEPT, 'record.json');
const manifestPlace = (folder: string, build: string) => join(folder, KEPT, 'builds', `${build}.json`);

/** Where a file is written before it is renamed into its place. */
export const arrivingPlace = (folder: string, hash: string) => join(folder, KEPT, 'arriving', hash);

/** Where a file that was replaced is kept for a roll-back. */
export const replacedPlace = (folder: string, hash: string) => join(folder, KEPT, 'replaced', hash);

/** None where nothing was ever published there. @throws {Refused} where the record cannot be read. */
export async function readPublications(folder: string): Promise<Publications> {
  return (await readJson(recordPlace(folder), recordSchema))?.publications ?? [];
}

export async function writePublications(folder: string, publications: Publications): Promise<void> {
  await writeJson(recordPlace(folder), { format: 1, publications });
}

/** The files of a recorded build. @throws {Refused} where the list is gone. */
export async function readManifest(folder: string, build: string): Promise<Manifest> {
  const place = manifestPlace(folder, build);
  const manifest = await readJson(place, manifestSchema);
  if (!manifest) throw new Refused(`没有 ${place}：发布记录不完整。请从备份恢复 ${join(folder, KEPT)}。`);
  return new Map(Object.entries(manifest));
}

export async function writeManifest(folder: string, build: string, manifest: Manifest): Promise<void> {
  await writeJson(manifestPlace(folder, build), Object.fromEntries(manifest));
}

export async function dropManifest(folder: string, build: string): Promise<void> {
  await rm(manifestPlace(folder, build), { force: true });
}

async function writeJson(place: string, value: unknown): Promise<void> {
  await mkdir(join(place, '..'), { recursive: true });
  await writeFile(`${place}.part`, `${JSON.stringify(value, null, 1)}\n`);
  await rename(`${place}.part`, place);
}

async function readJson<T>(place: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new Refused(`${place} 不能读：发布记录损坏了。请从备份恢复它。`);
  }
}
