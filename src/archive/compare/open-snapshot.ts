import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from '#text/comparison.ts';
import { openZip, type OpenZip } from '../zip/read.ts';
import { EntryDamaged, ZipRefused } from '../zip/refusal.ts';
import { filesCompared, RECORD, snapshotContent, type SnapshotContent } from './snapshot-content.ts';
import { UnreadableSnapshot } from './unreadable.ts';

/**
 * What is compared of the snapshot at `path`: a zip, or a folder with `snapshot.json` in it or in its only subfolder.
 *
 * @throws {UnreadableSnapshot}
 */
export async function openSnapshot(path: string): Promise<SnapshotContent> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UnreadableSnapshot([unreadable.nowhere(path)]);
  const files = found.isDirectory() ? await folderFiles(path) : zipFiles(path, await bytesOf(path));
  return snapshotContent(path, (file) => files.get(file));
}

function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableSnapshot([unreadable.closed(path, error.code ?? error.message)]);
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
  if (tops.size !== 1 || top === '') throw new UnreadableSnapshot([unreadable.manyTops(path)]);
  const files = new Map<string, Uint8Array>();
  const reasons: string[] = [];
  for (const file of filesCompared.filter((file) => zip.names.includes(top + file))) {
    try {
      files.set(file, zip.unpack(top + file));
    } catch (error) {
      if (!(error instanceof EntryDamaged)) throw error;
      reasons.push(unreadable.zip(path, error.message));
    }
  }
  if (reasons.length > 0) throw new UnreadableSnapshot(reasons);
  return files;
}

function opened(path: string, bytes: Uint8Array): OpenZip {
  try {
    return openZip(bytes);
  } catch (error) {
    if (error instanceof ZipRefused) throw new UnreadableSnapshot([unreadable.zip(path, error.message)]);
    throw error;
  }
}
