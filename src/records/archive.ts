import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  holdingSchema,
  publishedSnapshotSchema,
  type ArchivedSnapshot,
  type Holding,
  type PublishedSnapshot,
} from '#domain/archive-record.ts';
import { textOf } from './text.ts';
import { readYaml, type Checked } from './yaml.ts';

export const ARCHIVE_FILE = 'content/archive.yaml';

/** The file that says what the snapshot of a data date holds. */
export const holdingFile = (date: string) => `content/archive/${date}.yaml`;

/** One file of `content/archive/`. */
export interface HoldingFile {
  /** The data date in the file's name. */
  readonly date: string;
  readonly file: string;
  /** With line ends as `\n`; what an entry's `holds` is the hash of. */
  readonly text: string;
  readonly holding: Checked<Holding>;
}

/** The published snapshots and what each holds, as the files say. */
export interface ArchiveFiles {
  readonly archive: Checked<PublishedSnapshot[]>;
  readonly holdings: readonly HoldingFile[];
}

/** A file that is empty, or all comment, lists nothing. */
const archiveSchema = z
  .array(publishedSnapshotSchema)
  .nullable()
  .transform((entries) => entries ?? []);

/** Reads `content/archive.yaml`, which may be absent or empty, and the files beside it. */
export async function readArchive(root: string): Promise<ArchiveFiles> {
  const text = (await textOf(root, ARCHIVE_FILE)) ?? '';
  return { archive: readYaml(ARCHIVE_FILE, text, archiveSchema), holdings: await readHoldings(root) };
}

async function readHoldings(root: string): Promise<HoldingFile[]> {
  const names = await readdir(join(root, 'content/archive')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const dates = names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
  return Promise.all(
    dates.sort().map(async (date) => {
      const file = holdingFile(date);
      const text = (await textOf(root, file)) ?? '';
      return { date, file, text, holding: readYaml(file, text, holdingSchema) };
    }),
  );
}

/** Each published snapshot with what it holds, oldest first; `undefined` where a file has problems or is missing. */
export function archivedSnapshots({ archive, holdings }: ArchiveFiles): ArchivedSnapshot[] | undefined {
  const held = new Map(holdings.map(({ date, holding }) => [date, holding.value]));
  const snapshots = archive.value?.flatMap((entry) => {
    const holding = held.get(entry.date);
    return holding ? [{ ...entry, holding }] : [];
  });
  return snapshots?.length === archive.value?.length ? snapshots : undefined;
}
