/** The files by which a bag tells what it holds. */
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const SNAPSHOT = 'snapshot.json';
export const SIGNATURE = 'snapshot.json.minisig';

/** Those that `snapshot.json` does not list. */
export const OWN_LISTS: ReadonlySet<string> = new Set([MANIFEST, TAG_MANIFEST, SNAPSHOT, SIGNATURE]);

export const isPayload = (path: string) => path.startsWith('data/');

/** By any of these a folder is known as a bag, however damaged. */
const MARKS = ['bagit.txt', MANIFEST, TAG_MANIFEST, SNAPSHOT];

/**
 * The folder in which the bag stands, ending in `/`, empty where it stands at the top: people choose the folder around it, and some
 * systems unpack into a folder of the same name. `undefined` where there is no bag.
 */
export function bagFolder(paths: readonly string[]): string | undefined {
  const all = new Set(paths);
  const folders = new Set([
    '',
    ...paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/') + 1)),
  ]);
  return [...folders].find((folder) => MARKS.some((mark) => all.has(folder + mark)));
}
