import { snapshotCheck } from '#words/snapshot-check.ts';
import { inPathOrder } from '#files/files.ts';

const { faults: words } = snapshotCheck;

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
  if (text === undefined) return { hashes: new Map(), faults: [words.noText(name)] };
  const faults: string[] = [];
  const hashes = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.pop() !== '') faults.push(words.unfinishedLine(name));
  for (const [at, line] of lines.entries()) {
    const { hash, path } = LINE.exec(line)?.groups ?? {};
    const decoded = path === undefined ? undefined : decodedPath(path);
    if (hash === undefined || decoded === undefined) {
      faults.push(words.line(name, at + 1));
    } else if (hashes.has(decoded)) {
      faults.push(words.listedBefore(name, at + 1, decoded));
    } else {
      hashes.set(decoded, hash);
    }
  }
  const paths = [...hashes.keys()];
  if (inPathOrder(paths).some((path, at) => path !== paths[at])) faults.push(words.unsortedLines(name));
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
