import { resolve } from 'node:path';
import { pathsIn } from '#files/folder.ts';
import { sha256Of } from '#files/hash.ts';
import { readBytes } from '#files/read-text.ts';
import { draftPaths } from './drafts.ts';
import { hasManyFiles, namesIn, pathOf, type Names } from './kind.ts';
import { readUtf8 } from './read/encoding.ts';
import type { Checked } from './read/yaml.ts';
import { kindNames, registry, type KindName, type ReadFile, type Registry, type SingleKind } from './registry.ts';

/** All that editors own, read but not yet checked against each other: one file of a kind, or all its files by name. */
export type Content = {
  readonly [K in KindName]: K extends SingleKind ? ReadFile<K> : readonly ReadFile<K>[];
} & {
  /** The content folder as it was given; the names of files begin with it. */
  readonly folder: string;
  /** Files that look like an editor's and are of no kind, by their paths below the folder. */
  readonly unread: readonly string[];
  /** The files of drafts, whether they were read or left out. */
  readonly drafts: ReadonlySet<string>;
  /** The SHA-256 of each raw file, by its name in `sources/raw/`. */
  readonly raws: ReadonlyMap<string, string>;
};

/** Files as they were read before, by name: what has not changed is not read again. */
export type ReadBefore = Map<string, { readonly text: string; readonly read: FileRead }>;

/** Where a content folder is. Problems name its files as `folder` begins: from `root` on, or in full where `folder` is given so. */
export interface ContentPlace {
  readonly folder: string;
  /** The folder of the project where it is not this one. */
  readonly root?: string;
  /** Whether drafts are read with the rest; left out where this is not said. */
  readonly withDrafts?: boolean;
}

/** Reads all that editors own. */
export async function readContent(place: ContentPlace, before: ReadBefore = new Map()): Promise<Content> {
  const { root = '.', folder, withDrafts = false } = place;
  const every = await pathsIn(resolve(root, folder));
  const drafts = await draftPaths({ root, folder }, every);
  const paths = withDrafts ? every : every.filter((path) => !drafts.has(path));
  const read = await Promise.all(
    kindNames.map(async (kind) => {
      const files = await readKind(kind, { root, folder, before }, paths);
      return [kind, hasManyFiles(registry[kind]) ? files : files[0]];
    }),
  );
  // Each kind's files are what its own reader makes of them.
  const raws = every
    .filter((path) => path.startsWith(RAWS))
    .map(async (path) => {
      const bytes = (await readBytes(root, `${folder}/${path}`)) ?? new Uint8Array();
      return [path.slice(RAWS.length), sha256Of(bytes)] as const;
    });
  return {
    raws: new Map(await Promise.all(raws)),
    ...{ folder, unread: paths.filter(isUnread), drafts: new Set([...drafts].map((path) => `${folder}/${path}`)) },
    ...Object.fromEntries(read),
  } as Content;
}

/** Where the files stand that documents were imported from, as they were received. */
export const RAWS = 'sources/raw/';

/** Raw texts and what stands in hidden folders are nobody's; whatever else ends like an editor's file should be one. */
function isUnread(path: string): boolean {
  if (/(?:^|\/)\.|^sources\/raw\//u.test(path) || !/\.(?:ya?ml|mdx?|json|txt)$/iu.test(path)) return false;
  return !kindNames.some((name) => namesIn(registry[name].files, path));
}

/** The file of a kind with these names, as problems call it. */
export function fileOf<K extends KindName>(
  { folder }: Pick<Content, 'folder'>,
  name: K,
  names: Names<Registry[K]['files']>,
): string {
  return `${folder}/${pathOf(registry[name].files, names)}`;
}

/** Every file, whatever its kind. */
export function allFiles(content: Content): ReadFile[] {
  return kindNames.flatMap((name): readonly ReadFile[] => [content[name]].flat());
}

/** A file of whatever kind. */
export interface FileRead extends Checked<unknown> {
  readonly kind: KindName;
  readonly names: Readonly<Record<string, string>>;
}

interface Where extends Required<Omit<ContentPlace, 'withDrafts'>> {
  readonly before: ReadBefore;
}

/** Reads one file by the reader of its kind; where it is not there, what stands in for it. */
export async function readFileOf(kind: KindName, path: string, { root, folder, before }: Where): Promise<FileRead> {
  const { files, read, absent } = registry[kind];
  const file = `${folder}/${path}`;
  const bytes = await readBytes(root, file);
  const named = { kind, names: namesIn(files, path) ?? {} };
  if (bytes === undefined) return { ...named, ...absentFile(file, absent) };
  const utf8 = readUtf8(file, bytes);
  if ('problem' in utf8) return { ...named, ...read(file, ''), value: undefined, problems: [utf8.problem] };
  const { text } = utf8;
  const earlier = before.get(file);
  if (earlier?.text === text) return earlier.read;
  const found = { ...named, ...read(file, text) };
  before.set(file, { text, read: found });
  return found;
}

/** Reads every file of a kind; `paths` are those of all files of the content folder. */
export async function readKind(kind: KindName, where: Where, paths: readonly string[]): Promise<FileRead[]> {
  const { files } = registry[kind];
  const own = hasManyFiles({ files }) ? paths.filter((path) => namesIn(files, path)) : [files];
  return Promise.all(own.map((path) => readFileOf(kind, path, where)));
}

function absentFile(file: string, absent: unknown): Checked<unknown> {
  const problem = { file, line: 1, what: '没有这个文件', instead: '请新建它，字段见 docs/content.md' };
  return { file, value: absent, problems: absent === undefined ? [problem] : [], lineOf: () => 1 };
}
