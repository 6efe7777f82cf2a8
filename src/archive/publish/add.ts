import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkArchive, sealOfEntry } from '#catalogue/check/archive.ts';
import { checkContent } from '#catalogue/check/content.ts';
import { publishedSnapshotSchema, type Holding, type PublishedSnapshot } from '#domain/archive-record.ts';
import type { Problem } from '#domain/problem.ts';
import { Refused } from '#domain/refused.ts';
import { fileOf, readContent, type Content, type ContentPlace } from '#catalogue/content.ts';
import { explain } from '#catalogue/read/explain.ts';
import { registry } from '#catalogue/registry.ts';
import { textOf } from '#files/read-text.ts';
import { sha256Of } from '#files/hash.ts';
import { manifestSchema, type FileRecord, type Manifest } from '../snapshot-record.ts';
import { holdingOf } from './holding.ts';
import { makingOf } from './made.ts';
import { ARCHIVE_HEAD, entryText, holdingText } from './text.ts';

/** Where a snapshot was published, and on which day. */
export interface Publication {
  /** The folder in which its packages can be fetched; https, with a closing slash. */
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
}

/** The entry that records a published snapshot, with the files (path from the root → text) that record it. */
export interface Addition {
  readonly entry: PublishedSnapshot;
  readonly holding: Holding;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Records the snapshot of `manifest.json` as published: checks the packages beside the manifest against it, reads from the zip what it holds,
 * and appends an entry to the list. Nothing is written.
 *
 * @throws {Refused} while the content has problems, and for a snapshot that cannot be the next of the list.
 */
export async function addSnapshot(
  place: ContentPlace,
  manifestFile: string,
  publication: Publication,
): Promise<Addition> {
  const content = await readContent(place);
  const contentProblems = checkContent(content);
  if (contentProblems.length > 0) throw new Refused(contentProblems);
  const refused = (what: string, instead: string) => new Refused({ file: manifestFile, line: 1, what, instead });

  const manifest = await manifestAt(manifestFile);
  if (!manifest) throw refused('不是存档的 manifest.json', '请写 npm run snapshot 生成的 manifest.json 的路径');
  if (manifest.commit === null) throw refused('存档不是从干净的提交生成的', '请提交全部改动，重新生成存档，再发布');

  const last = content.archive.value?.at(-1);
  if (last && manifest.dataDate === last.date) {
    throw refused(`数据日期 ${last.date} 的存档已经登记过`, '每个数据日期只发布一份存档；要再发布，请先更新数据日期');
  }
  if (last && manifest.dataDate < last.date) {
    throw refused(`存档的数据日期 ${manifest.dataDate} 早于最近登记的 ${last.date}`, '存档按数据日期从早到晚登记');
  }

  const folder = dirname(manifestFile);
  const packages = await Promise.all(manifest.packages.map((one) => readPackage(folder, one)));
  const problems = packages.flatMap(({ problem }) => (problem ? [problem] : []));
  if (problems.length > 0) throw new Refused(problems);
  const zip = packages.find(({ name }) => name.endsWith('.zip'))?.bytes;
  const read = zip && readZip(zip, manifest.dataDate);
  if (!read) throw refused('存档里没有读得出的 zip', '请重新生成存档');

  const { holding, made } = read;
  const text = holdingText(holding);
  const unsealed = {
    date: manifest.dataDate,
    published: publication.published,
    address: publication.address,
    commit: manifest.commit,
    inputs: manifest.inputs,
    rubric: manifest.rubric,
    made,
    packages: manifest.packages.map(({ path, size, sha256 }) => ({ name: path, size, sha256 })),
    holds: sha256Of(new TextEncoder().encode(text)),
    ...(last ? { previous: last.seal } : {}),
  };
  const entry = { ...unsealed, seal: sealOfEntry(unsealed) };
  const wrong = entryProblems(entry, text, content);
  if (wrong.length > 0) throw new Refused(wrong.map((problem) => ({ ...problem, file: manifestFile, line: 1 })));

  const standing = (await textOf(place.root ?? '.', content.archive.file)) ?? ARCHIVE_HEAD;
  return {
    entry,
    holding,
    files: new Map([
      [content.archive.file, `${standing.trimEnd()}\n${entryText(entry)}`],
      [fileOf(content, 'holdings', { date: entry.date }), text],
    ]),
  };
}

/** What the content check would say of the entry, were it there. */
function entryProblems(entry: PublishedSnapshot, text: string, content: Content): Omit<Problem, 'file' | 'line'>[] {
  const parsed = publishedSnapshotSchema.safeParse(entry);
  if (!parsed.success) return parsed.error.issues.map((issue) => explain(issue, publishedSnapshotSchema, entry));
  const { archive, holdings } = content;
  const names = { date: entry.date };
  const added = {
    kind: 'holdings',
    names,
    ...registry.holdings.read(fileOf(content, 'holdings', names), text),
  } as const;
  return checkArchive({
    ...content,
    archive: { ...archive, value: [...(archive.value ?? []), parsed.data] },
    holdings: [...holdings, added],
  });
}

async function manifestAt(file: string): Promise<Manifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

interface ReadPackage {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly problem?: Problem;
}

async function readPackage(folder: string, { path: name, size, sha256 }: FileRecord): Promise<ReadPackage> {
  const file = join(folder, name);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    return {
      name,
      problem: { file, line: 1, what: '没有这个文件', instead: '请把发布的文件和 manifest.json 放在一起' },
    };
  }
  if (bytes.length !== size || sha256Of(bytes) !== sha256) {
    const what = '文件与 manifest.json 记的大小或 sha256 不一致';
    return { name, problem: { file, line: 1, what, instead: '请用生成存档时写出的文件，或重新生成存档' } };
  }
  return { name, bytes };
}

function readZip(
  zip: Uint8Array,
  dataDate: string,
): (Pick<Addition, 'holding'> & Pick<PublishedSnapshot, 'made'>) | undefined {
  try {
    return { holding: holdingOf(zip, dataDate), made: makingOf(zip, dataDate) };
  } catch {
    return undefined;
  }
}
