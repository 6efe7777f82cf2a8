import { inPathOrder } from '../files.ts';

/** A bag's manifest (RFC 8493, section 2.1.3), read strictly: every byte of it is determined by the files it lists. */
export interface ManifestLines {
  readonly hashes: ReadonlyMap<string, string>;
  /** Sentences; empty where the manifest is written as it has to be. */
  readonly faults: readonly string[];
}

const LINE = /^(?<hash>[0-9a-f]{64}) {2}(?<path>\S|\S.*\S)$/u;

/** Reads `name`; the lines that are right are read beside those that are not. */
export function readManifest(name: string, bytes: Uint8Array): ManifestLines {
  const text = utf8(bytes);
  if (text === undefined) return { hashes: new Map(), faults: [`${name} 不是 UTF-8 文本，已经损坏。`] };
  const faults: string[] = [];
  const hashes = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.pop() !== '') faults.push(`${name} 的最后一行没有写完。`);
  for (const [at, line] of lines.entries()) {
    const { hash, path } = LINE.exec(line)?.groups ?? {};
    const decoded = path === undefined ? undefined : decodedPath(path);
    if (hash === undefined || decoded === undefined) {
      faults.push(`${name} 第 ${at + 1} 行不是“64 位小写校验值、两个空格、路径”的写法。`);
    } else if (hashes.has(decoded)) {
      faults.push(`${name} 第 ${at + 1} 行的 ${decoded} 前面已经列过。`);
    } else {
      hashes.set(decoded, hash);
    }
  }
  const paths = [...hashes.keys()];
  if (inPathOrder(paths).some((path, at) => path !== paths[at])) faults.push(`${name} 的各行没有按路径排序。`);
  return { hashes, faults };
}

/** A manifest as `readManifest` wants it. */
export function manifestText(hashes: ReadonlyMap<string, string>): string {
  return inPathOrder(hashes.keys())
    .map((path) => `${hashes.get(path)}  ${encodedPath(path)}\n`)
    .join('');
}

/** UTF-8 without forgiveness: a byte order mark is kept, a bad byte is no text. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const encodedPath = (path: string) => path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');

function decodedPath(path: string): string | undefined {
  const decoded = path.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  return encodedPath(decoded) === path ? decoded : undefined;
}
