import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { unreadable } from '#text/comparison.ts';
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
  const files = found.isDirectory() ? await folderFiles(path) : zipFiles(path, await readFile(path));
  return snapshotContent(path, (file) => files.get(file));
}

async function folderFiles(path: string): Promise<Map<string, Uint8Array>> {
  const read = async (folder: string) => {
    const files = new Map<string, Uint8Array>();
    for (const file of filesCompared) {
      const bytes = await readFile(join(folder, file)).catch(() => undefined);
      if (bytes) files.set(file, bytes);
    }
    return files;
  };
  const files = await read(path);
  if (files.has(RECORD)) return files;
  const entries = await readdir(path, { withFileTypes: true });
  const [only, ...others] = entries.filter((entry) => entry.isDirectory());
  return only && others.length === 0 ? read(join(path, only.name)) : files;
}

function zipFiles(path: string, zip: Uint8Array): Map<string, Uint8Array> {
  const tops = new Set<string>();
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(zip, {
      filter: ({ name }) => {
        const [top = '', ...below] = name.split('/');
        tops.add(top);
        return filesCompared.includes(below.join('/'));
      },
    });
  } catch {
    throw new UnreadableSnapshot([unreadable.neither(path)]);
  }
  if (tops.size !== 1) throw new UnreadableSnapshot([unreadable.manyTops(path)]);
  return new Map(Object.entries(entries).map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]));
}
