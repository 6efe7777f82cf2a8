import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from '#words/comparison.ts';
import { openZip, type OpenZip } from '#files/zip/read.ts';
import { Refused } from '#domain/refused.ts';
import { FileUnreadable } from '#files/file-unreadable.ts';
import { filesCompared, RECORD, readSnapshotContent, type SnapshotContent } from './snapshot-content.ts';

/**
 * What is compared of the snapshot at `path`: a zip, or a folder with `snapshot.json` in it or in its only subfolder.
 *
 * @throws {Refused}
 */
export async function openSnapshot(path: string): Promise<SnapshotContent> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Refused([unreadable.nowhere(path)]);
  const files = found.isDirectory() ? await folderFiles(path) : zipFiles(path, await bytesOf(path));
  return readSnapshotContent(path, (file) => files.get(file));
}

/** Opens two snapshots. @throws {Refused} with the reasons of both. */
export async function openBoth(first: string, second: string): Promise<[SnapshotContent, SnapshotContent]> {
  const opened = await Promise.allSettled([openSnapshot(first), openSnapshot(second)]);
  const [one, other] = opened;
  if (one.status === 'fulfilled' && other.status === 'fulfilled') return [one.value, other.value];
  const errors = opened.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  throw errors.find((error) => !(error instanceof Refused)) ?? new Refused(errors.flatMap(({ reasons }) => reasons));
}

function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused([unreadable.closed(path, error.code ?? error.message)]);
  });
}

async function folderFiles(path: string): Promise<Map<string, Uint8Array>> {
  const read = async (folder: string) => {
    const files = new Map<string, Uint8Array>();
    for (const file of filesCompared) {
      const place = join(folder, file);
      if (existsSync(place)) files.set(file, await bytesOf(place));
    }
    return files;
  };
  const files = await read(path);
  if (files.has(RECORD)) return files;
  const entries = await readdir(path, { withFileTypes: true });
  const [only, ...others] = entries.filter((entry) => entry.isDirectory());
  return only && others.length === 0 ? read(join(path, only.name)) : files;
}

function zipFiles(path: string, bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = opened(path, bytes);
  const tops = new Set(zip.names.map((name) => name.slice(0, name.indexOf('/') + 1)));
  const [top = ''] = tops;
  if (tops.size !== 1 || top === '') throw new Refused([unreadable.manyTops(path)]);
  const files = new Map<string, Uint8Array>();
  const reasons: string[] = [];
  for (const file of filesCompared.filter((file) => zip.names.includes(top + file))) {
    try {
      files.set(file, zip.unpack(top + file));
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      reasons.push(unreadable.zip(path, error.message));
    }
  }
  if (reasons.length > 0) throw new Refused(reasons);
  return files;
}

function opened(path: string, bytes: Uint8Array): OpenZip {
  try {
    return openZip(bytes);
  } catch (error) {
    if (error instanceof Refused) throw new Refused([unreadable.zip(path, error.message)]);
    throw error;
  }
}
