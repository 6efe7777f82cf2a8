import { readBytes } from '#files/read-text.ts';
import { namesIn, pathOf } from './kind.ts';
import { registry } from './registry.ts';

/** The kinds whose files belong to one document, and those that belong to one measure of it. */
const OF_DOCUMENT = ['documents', 'sources', 'repairs', 'measures', 'progress'] as const;

interface Place {
  readonly root: string;
  readonly folder: string;
}

/**
 * Those of `paths` that belong to a draft: to a document whose file says `draft: true`, or to such a measure. What a file says otherwise need
 * not be readable.
 */
export async function draftPaths({ root, folder }: Place, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const marked = new Map<string, Promise<boolean>>();
  const isMarked = (path: string) => {
    const known = marked.get(path) ?? readBytes(root, `${folder}/${path}`).then(saysDraft);
    marked.set(path, known);
    return known;
  };
  const drafts = await Promise.all(
    paths.map(async (path) => {
      const homes = homesOf(path);
      const marks = await Promise.all(homes.map(isMarked));
      return marks.includes(true) ? [path] : [];
    }),
  );
  return new Set(drafts.flat());
}

/** The files that say of a file whether it is a draft's. */
function homesOf(path: string): string[] {
  for (const kind of OF_DOCUMENT) {
    const names: Readonly<Record<string, string>> | undefined = namesIn(registry[kind].files, path);
    const { document, number } = names ?? {};
    if (document === undefined) continue;
    const home = pathOf(registry.documents.files, { document });
    return number === undefined ? [home] : [home, pathOf(registry.measures.files, { document, number })];
  }
  return [];
}

/** Read as Latin-1, so that the mark is found in any encoding that holds ASCII; of an MDX file only before its text. */
function saysDraft(bytes: Uint8Array | undefined): boolean {
  const text = bytes ? Buffer.from(bytes).toString('latin1') : '';
  const [, front] = /^(?:ï»¿)?---\r?\n([\s\S]*?)\n---/u.exec(text) ?? [];
  return /^draft:[ \t]+true[ \t]*(?:#.*)?\r?$/mu.test(front ?? text);
}
