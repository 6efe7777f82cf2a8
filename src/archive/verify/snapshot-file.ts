import { FORMAT, snapshotSchema, type Snapshot } from '../snapshot-record.ts';
import { inPathOrder } from '../files.ts';
import { OWN_LISTS } from './bag-files.ts';
import { utf8 } from './manifest-lines.ts';

/** `snapshot.json`, or sentences on why it cannot be used. */
export function readSnapshot(bytes: Uint8Array): { snapshot: Snapshot | null; faults: string[] } {
  const json = parsedJson(bytes);
  if (json === undefined) return { snapshot: null, faults: ['snapshot.json 不是 JSON，已经损坏。'] };
  const format = (json as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > FORMAT) {
    return {
      snapshot: null,
      faults: [`snapshot.json 用的是较新的格式（${format}），请用这份存档自带的 verify.html 核对。`],
    };
  }
  const { success, data } = snapshotSchema.safeParse(json);
  if (!success) return { snapshot: null, faults: ['snapshot.json 的内容不完整，或写法不对。'] };
  return { snapshot: data, faults: listFaults(data.files.map(({ path }) => path)) };
}

/** JSON of bytes; `undefined` where they are none. */
export function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8(bytes) ?? '');
  } catch {
    return undefined;
  }
}

function listFaults(paths: readonly string[]): string[] {
  const faults: string[] = [];
  if (new Set(paths).size !== paths.length) faults.push('snapshot.json 里有文件列了两次。');
  if (inPathOrder(paths).some((path, at) => path !== paths[at])) {
    faults.push('snapshot.json 里的文件没有按路径排序。');
  }
  const own = paths.filter((path) => OWN_LISTS.has(path));
  return [...faults, ...own.map((path) => `snapshot.json 不应当列出 ${path}。`)];
}
