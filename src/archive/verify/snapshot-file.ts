import { snapshotCheck } from '#words/snapshot-check.ts';
import { FORMAT, snapshotSchema, type Snapshot } from '../snapshot-record.ts';
import { inPathOrder } from '#files/files.ts';
import { OWN_LISTS } from './bag-files.ts';
import { utf8 } from './manifest-lines.ts';

const { faults: words } = snapshotCheck;

/** `snapshot.json`, or sentences on why it cannot be used. */
export function readSnapshot(bytes: Uint8Array): { snapshot: Snapshot | null; faults: string[] } {
  const json = parseJson(bytes);
  if (json === undefined) return { snapshot: null, faults: [words.noJson] };
  const format = (json as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > FORMAT) {
    return {
      snapshot: null,
      faults: [words.newerSnapshot(format)],
    };
  }
  const { success, data } = snapshotSchema.safeParse(json);
  if (!success) return { snapshot: null, faults: [words.snapshot] };
  return { snapshot: data, faults: listFaults(data.files.map(({ path }) => path)) };
}

/** JSON of bytes; `undefined` where they are none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8(bytes) ?? '');
  } catch {
    return undefined;
  }
}

function listFaults(paths: readonly string[]): string[] {
  const faults: string[] = [];
  if (new Set(paths).size !== paths.length) faults.push(words.snapshotTwice);
  if (inPathOrder(paths).some((path, at) => path !== paths[at])) {
    faults.push(words.snapshotUnsorted);
  }
  const own = paths.filter((path) => OWN_LISTS.has(path));
  return [...faults, ...own.map((path) => words.snapshotLists(path))];
}
