import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_RECORD, buildRecordSchema, type BuildRecord } from '#archive/build-record.ts';
import { canonicalJson } from '#files/canonical-json.ts';
import { pathsIn } from '#files/folder.ts';
import { sha256Of } from '#files/hash.ts';
import { Refused } from '#domain/refused.ts';

/** The SHA-256 of every file of a built portal, by its path. */
export type Manifest = ReadonlyMap<string, string>;

/** A built portal that can be published. */
export interface Build {
  readonly manifest: Manifest;
  readonly dataDate: string;
  /** Where the bytes of one of its files are found. */
  readonly placeOf: (path: string) => string;
}

/** One that stands in a folder, with its record. */
export interface BuildInFolder extends Build {
  readonly record: BuildRecord;
}

/** The name of a build: two builds with the same files have the same one. */
export const idOf = (manifest: Manifest) => sha256Of(canonicalJson(Object.fromEntries(manifest))).slice(0, 16);

/**
 * The built portal in a folder.
 *
 * @param isPart which of the folder's files are the portal's.
 * @throws {Refused} where there is none, or it is not whole.
 */
export async function readBuild(
  folder: string,
  isPart: (path: string) => boolean = () => true,
): Promise<BuildInFolder> {
  const record = await recordIn(join(folder, BUILD_RECORD));
  if (!record) {
    throw new Refused(`${folder} 里没有完好的 ${BUILD_RECORD}，不是生成完毕的网站。请先运行 npm run build。`);
  }
  if (record.drafts) {
    throw new Refused(`${folder} 里含有草稿，不能发布。请不带 --drafts 重新运行 npm run build。`);
  }
  const manifest = new Map<string, string>();
  for (const path of (await pathsIn(folder)).filter(isPart)) {
    const hash = await hashOfFile(join(folder, path));
    if (hash !== undefined) manifest.set(path, hash);
  }
  return { manifest, record, dataDate: record.dataDate, placeOf: (path) => join(folder, path) };
}

/** The SHA-256 of a file; `undefined` where there is none. */
export async function hashOfFile(place: string): Promise<string | undefined> {
  const bytes = await readFile(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

async function recordIn(place: string): Promise<BuildRecord | undefined> {
  try {
    return buildRecordSchema.parse(JSON.parse(await readFile(place, 'utf8')));
  } catch {
    return undefined;
  }
}
