import { snapshotCheck } from '#words/snapshot-check.ts';
import { FileUnreadable } from '#files/file-unreadable.ts';
import { PIECE, type Shelf } from '../verify/shelf.ts';

/** What a reader gave to the page. */
export type Chosen =
  | { readonly kind: 'file'; readonly name: string; readonly file: File }
  | { readonly kind: 'folder'; readonly name: string; readonly shelf: Shelf };

/** A folder chosen in the browser's own dialogue; each path begins with the folder's name. */
export function chosenFolder(files: readonly File[]): Chosen {
  const name = files[0]?.webkitRelativePath.split('/')[0] || snapshotCheck.page.chosenFolder;
  const inside = files.map(
    (file) => [file.webkitRelativePath.split('/').slice(1).join('/') || file.name, file] as const,
  );
  return { kind: 'folder', name, shelf: shelfOfChosen(new Map(inside)) };
}

/**
 * What was dropped on the page: one file, one folder, or what a reader picked out of a folder.
 *
 * @param items of the drop event, which browsers empty as soon as it is over.
 */
export async function readDropped(items: DataTransferItemList): Promise<Chosen | undefined> {
  const given = [...items].filter(({ kind }) => kind === 'file');
  const entries = given.map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const [first] = entries;
  // What comes from another programme rather than a folder is a file without a place.
  const file = given.length === 1 && !first?.isDirectory ? given[0]?.getAsFile() : null;
  if (file) return { kind: 'file', name: file.name, file };
  if (!first) return undefined;
  const files = new Map<string, File>();
  for (const entry of entries) await gather(entry, entries.length === 1 ? '' : entry.name, files);
  return {
    kind: 'folder',
    name: entries.length === 1 ? first.name : snapshotCheck.page.chosenFiles,
    shelf: shelfOfChosen(files),
  };
}

async function gather(entry: FileSystemEntry, path: string, files: Map<string, File>): Promise<void> {
  if (entry.isFile) {
    files.set(path, await fileOf(entry as FileSystemFileEntry));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // Browsers hand out a hundred at a time, and then none.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const each of some) await gather(each, path === '' ? each.name : `${path}/${each.name}`, files);
  }
}

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });

function shelfOfChosen(files: ReadonlyMap<string, File>): Shelf {
  return { paths: [...files.keys()], faults: [], read: (path) => piecesOfFile(path, files.get(path)) };
}

async function* piecesOfFile(path: string, file: File | undefined): AsyncGenerator<Uint8Array> {
  for (let at = 0; file && at < file.size; at += PIECE) yield await bytesOf(file.slice(at, at + PIECE), path);
}

/** @throws {FileUnreadable} where the file cannot be read, or was changed since it was chosen. */
export async function bytesOf(blob: Blob, path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new FileUnreadable(snapshotCheck.unreadable.chosen(path));
  }
}
