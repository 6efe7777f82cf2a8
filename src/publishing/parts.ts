/**
 * The parts of a portal in the order in which they are uploaded: what pages name; the pages; what leads to pages and files, and says what there
 * is. A reader who comes in between finds old ways in to old pages, or new pages with all that they name.
 */
export const parts = ['files', 'pages', 'entries'] as const;

export type Part = (typeof parts)[number];

/** Where readers and programs begin: the home page, feeds, and lists that name other files or tell their hashes. */
const ENTRIES = [
  /^(?:index\.html|build\.json|llms\.txt|opensearch\.xml|robots\.txt|sitemap[^/]*\.xml)$/u,
  /^feeds\/.*\.(?:atom|ics)$/u,
  /^data\/(?:catalog\.jsonld|datapackage\.json|sha256sums\.txt)$/u,
];

export function partOf(path: string): Part {
  if (ENTRIES.some((entry) => entry.test(path))) return 'entries';
  return path.endsWith('.html') ? 'pages' : 'files';
}

/**
 * Paths in the order of their upload. Within a part, what is not there yet comes before what is, and deeper paths before the lists above them,
 * so that no link leads to what is still to come. `build.json` is the very last: where it is new, all is.
 */
export function inUploadOrder(paths: Iterable<string>, isThere: (path: string) => boolean = () => false): string[] {
  const rank = (path: string) => [
    parts.indexOf(partOf(path)),
    Number(path === 'build.json'),
    Number(path === 'index.html'),
    Number(isThere(path)),
    -path.split('/').length,
  ];
  return [...paths]
    .sort()
    .map((path) => ({ path, rank: rank(path) }))
    .sort((a, b) => a.rank.map((value, at) => value - (b.rank[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ path }) => path);
}
