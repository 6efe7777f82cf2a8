import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { publishedNames, type PublishedName } from '#archive/compare/published.ts';
import { readPublished, type SnapshotContent } from '#archive/compare/snapshot-content.ts';
import { readBuild } from './build.ts';

/** A built portal as it is compared with another. */
export interface BuiltContent {
  readonly content: SnapshotContent;
  /** The path under which it was built, with its closing slash. */
  readonly base: string;
  /** Every file that it has. */
  readonly paths: ReadonlySet<string>;
  /** The HTML of the page that lists corrections. */
  readonly corrections: string;
}

const pathOf = (name: PublishedName) => `api/v1/${name}.json`;
const ruledSchema = z.array(z.looseObject({ progress: z.looseObject({ rubric: z.int() }) }));

/** Reads of a built portal what two are compared by. @throws {Refused} where it is none, or of another kind. */
export async function readBuiltContent(folder: string): Promise<BuiltContent> {
  const { manifest, record, placeOf } = await readBuild(folder);
  const bytes = new Map<string, Uint8Array>();
  for (const path of publishedNames.map(pathOf)) if (manifest.has(path)) bytes.set(path, await readFile(placeOf(path)));
  const published = readPublished(
    folder,
    pathOf,
    (path) => bytes.get(path) ?? `${folder}：没有 ${path}，不是完整的网站。请重新运行 npm run build。`,
  );
  const { base, ...facts } = record;
  const files = [...manifest].map(([path, sha256]) => ({ path, sha256 }));
  const ruled = JSON.parse(new TextDecoder().decode(bytes.get(pathOf('measures'))));
  const rubric = ruledSchema.safeParse(ruled).data?.[0]?.progress.rubric;
  const corrections = manifest.has('corrections/index.html')
    ? await readFile(placeOf('corrections/index.html'), 'utf8')
    : '';
  return {
    content: { ...published, snapshot: { ...facts, title: folder, commit: null, rubric: String(rubric), files } },
    ...{ base, paths: new Set(manifest.keys()), corrections },
  };
}
