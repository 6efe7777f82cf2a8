import { z } from 'zod';
import { unreadable } from '#words/comparison.ts';
import { sha256Of } from '#files/hash.ts';
import { FORMAT, snapshotSchema, type FileRecord, type Snapshot } from '../snapshot-record.ts';
import { pathOfPublished, publishedNames, publishedSchemas, type Published, type PublishedName } from './published.ts';
import { Refused } from '#domain/refused.ts';

/** A file of a snapshot by its path from the top of the bag, or `undefined` where there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

/** What is compared of a snapshot: its record and the API's files in it, each proved against the record. */
export interface SnapshotContent extends Published {
  readonly snapshot: Pick<Snapshot, 'title' | 'dataDate' | 'commit' | 'inputs' | 'rubric' | 'site'> & {
    readonly files: readonly Pick<FileRecord, 'path' | 'sha256'>[];
  };
}

export const RECORD = 'snapshot.json';

/** Every file that a comparison reads, so that it can be fetched beforehand. */
export const filesCompared = [RECORD, ...publishedNames.map(pathOfPublished)];

/**
 * Reads what is compared of a snapshot, after hashing each file against `snapshot.json`.
 *
 * @param name what its reader calls the snapshot, for the sentences about it.
 * @throws {Refused} where it is no snapshot, of another format, or a file is missing, damaged or not what it should be;
 * with all reasons at once.
 */
export function readSnapshotContent(name: string, read: ReadFile): SnapshotContent {
  const snapshot = recordOf(name, read);
  const recorded = new Map(snapshot.files.map((file) => [file.path, file]));
  const published = readPublished(name, pathOfPublished, (path) => {
    const bytes = read(path);
    const promised = recorded.get(path);
    if (!promised) return unreadable.unlisted(name, path);
    if (!bytes) return unreadable.missing(name, path);
    const isWhole = bytes.length === promised.size && sha256Of(bytes) === promised.sha256;
    return isWhole ? bytes : unreadable.damaged(name, path);
  });
  return { snapshot, ...published };
}

/**
 * Reads what is compared of the API.
 *
 * @param read the bytes of a file, or why there are none.
 * @throws {Refused} with all reasons at once.
 */
export function readPublished(
  name: string,
  pathOf: (file: PublishedName) => string,
  read: (path: string) => Uint8Array | string,
): Published {
  const reasons: string[] = [];
  const entries = publishedNames.map((file) => {
    const path = pathOf(file);
    const found = read(path);
    if (typeof found === 'string') reasons.push(found);
    else {
      const parsed = parsedBy(publishedSchemas[file] as z.ZodType<unknown[]>, found);
      if (parsed.success) return [file, parsed.data] as const;
      reasons.push(unreadable.unlike(name, path, parsed.where));
    }
    return [file, []] as const;
  });
  if (reasons.length > 0) throw new Refused(reasons);
  return Object.fromEntries(entries) as unknown as Published;
}

function recordOf(name: string, read: ReadFile): Snapshot {
  const refuse = (reason: string) => new Refused([reason]);
  const bytes = read(RECORD);
  if (!bytes) throw refuse(unreadable.noRecord(name));
  const format = parsedBy(z.looseObject({ format: z.int().min(1) }), bytes);
  if (!format.success) throw refuse(unreadable.badRecord(name, format.where));
  if (format.data.format !== FORMAT) throw refuse(unreadable.otherFormat(name, format.data.format, FORMAT));
  const parsed = parsedBy(snapshotSchema, bytes);
  if (!parsed.success) throw refuse(unreadable.badRecord(name, parsed.where));
  return parsed.data;
}

type Parsed<T> = { success: true; data: T } | { success: false; where: string };

/** @returns where the first thing that does not fit stands, as a path inside the JSON; empty where it is no JSON at all. */
function parsedBy<T>(schema: z.ZodType<T>, bytes: Uint8Array): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { success: false, where: '' };
  }
  const { success, data, error } = schema.safeParse(json);
  return success ? { success, data } : { success: false, where: error.issues[0]?.path.join('.') ?? '' };
}
