import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { Numbering } from '#domain/numbering.ts';
import type { Problem } from '#domain/problem.ts';
import type { Restoration } from '#domain/restoration.ts';
import { readAs, Refused } from '#domain/refused.ts';
import { documentSchema } from '#domain/document.ts';
import { fileOf, RAWS, type ContentPlace } from '#catalogue/content.ts';
import { registry } from '#catalogue/registry.ts';
import { readBytes, readText, textOf } from '#files/read-text.ts';
import { archiveFile } from '#source-text/archive-file.ts';
import { sha256Of } from '#files/hash.ts';
import { accountOf, type Account } from '#source-text/account.ts';
import { residues, type Residue } from '#source-text/detect.ts';
import { doubtsOf, type Doubt } from '#source-text/doubts.ts';
import { levelsOf, type Level } from '#source-text/levels.ts';
import { markerForms, type MarkerForm } from '#source-text/marker.ts';
import { outlineOf } from '#source-text/outline.ts';
import { readRawText } from '#source-text/raw-text.ts';
import { restore } from '#source-text/restore.ts';
import { spansIn } from '#source-text/spans.ts';
import { writeFiles } from '#files/write-files.ts';
import { proposeDocumentId } from './propose-id.ts';
import { documentStub, measureStub, withHashes } from './stubs.ts';

/** Above this size a file is no policy document; it is refused unread, so that memory stays bounded. */
export const RAW_SIZE_LIMIT = 64 * 1024 * 1024;

const DOCUMENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What an import did: the files that are new or changed, where every paragraph went, and what to look at. */
export interface Imported {
  /** The id under which it was imported. */
  readonly document: string;
  readonly written: readonly string[];
  /** What stood in the written files before; `undefined` where there was none. */
  readonly before: ReadonlyMap<string, string | undefined>;
  readonly measures: number;
  /** How many paragraphs of the text went where. */
  readonly paragraphs: Readonly<Record<keyof Account, number>>;
  /** How many measures each level of numbering would give. */
  readonly levels: readonly Level[];
  readonly doubts: readonly Doubt[];
  readonly residues: readonly Residue[];
}

/**
 * Turns a raw text into the archived text of `document` and an empty MDX for each measure that has none.
 *
 * Writes all or nothing, each file beside its place and then renamed. Nothing that an editor wrote is overwritten: metadata
 * only gets its hashes, a measure's MDX is left alone once it exists, and an archived text that no longer has its recorded
 * hash stops the import.
 *
 * @param given the document's id; proposed from the text where it is left out.
 * @throws {Refused} where the text, its metadata or its repairs have to be put right first.
 */
export async function importDocument(
  place: ContentPlace,
  rawFile: string,
  given: string | undefined,
  marker?: MarkerForm,
): Promise<Imported> {
  const refused = (line: number, what: string, instead: string, file = rawFile) =>
    new Refused({ file, line, what, instead });
  if (given !== undefined && !DOCUMENT_ID.test(given)) {
    throw refused(1, `文件编号“${given}”不能用作网址`, '请用小写英文字母、数字和连字符，如 sample-2025');
  }
  const size = await sizeOf(rawFile);
  if (size === undefined) throw refused(1, '没有这个原始文件', '请检查路径');
  if (size > RAW_SIZE_LIMIT) {
    throw refused(
      1,
      `文件有 ${Math.round(size / 1024 / 1024)} MB，超过上限 ${RAW_SIZE_LIMIT / 1024 / 1024} MB`,
      '请只导入一份政策文件的文字',
    );
  }
  const bytes = await readFile(rawFile);
  const decoded = readRawText(bytes);
  if ('problem' in decoded) throw new Refused({ file: rawFile, ...decoded.problem });

  const document = given ?? proposeDocumentId(decoded.text, decoded.facts);
  if (document === undefined) {
    throw refused(1, '文中没有发文字号和中文标题，拟不出文件编号', '请用 --document 给它一个编号，如 sample-2025');
  }

  const { root = '.' } = place;
  const metadataFile = fileOf(place, 'documents', { document });
  const existing = await textOf(root, metadataFile);
  const metadata = existing ?? documentStub(decoded, marker);
  if (metadata === undefined) {
    throw refused(
      1,
      `没有认出${marker ? `“${marker}”一级的` : '任何'}编号，什么也没有写入`,
      `能认的编号：${markerForms.join(' / ')}；请确认这是分条列项的文件。没有编号的文章，请先写好 ${metadataFile} 里的 numbering.openings`,
    );
  }
  const plan = planOf(metadata);
  const repairsFile = fileOf(place, 'repairs', { document });
  const repairsText = await textOf(root, repairsFile);
  const read = repairsText === undefined ? undefined : registry.repairs.read(repairsFile, repairsText);
  const repairs = read ? read.value : registry.repairs.absent;
  if (!plan || !repairs) {
    throw new Refused([...(read?.problems ?? []), ...(plan ? [] : [unreadablePlan(metadataFile)])]);
  }

  const rawHash = sha256Of(bytes);
  if (plan.rawHash !== undefined && plan.rawHash !== rawHash) {
    throw refused(
      plan.rawLine,
      '这个原始文件与先前登记的不是同一个（raw.sha256 不符）',
      '请改用原来的文件；确要换成新文件，先删去 raw.sha256 一项',
      metadataFile,
    );
  }
  const restored = readAs(repairsFile, () => restore(decoded.text, { steps: plan.restoration, ...repairs }).text);
  const outline = outlineOf(restored);
  const spans = spansIn(outline, plan.numbering);
  if (spans.length === 0) {
    throw refused(
      1,
      '按登记的 numbering 没有认出任何条目，什么也没有写入',
      `请核对 ${metadataFile} 的 numbering 与原文的编号`,
    );
  }

  const archive = archiveFile(restored);
  const archivePath = fileOf(place, 'sources', { document });
  const archived = await textOf(root, archivePath);
  if (archived !== undefined && archived !== archive && sha256Of(archived) !== plan.archiveHash) {
    throw refused(
      1,
      '存档原文被改动过，导入会覆盖这些改动',
      '请先用 git 恢复它；要修复原文，请写进 .repairs.yaml',
      archivePath,
    );
  }

  const rawName = plan.rawFile ?? `${document}.raw${extname(rawFile).toLowerCase()}`;
  const files = new Map<string, string>([
    [archivePath, archive],
    [metadataFile, withHashes(metadata, { file: rawName, raw: rawHash, archive: sha256Of(archive) })],
  ]);
  for (const span of spans) {
    const file = fileOf(place, 'measures', { document, number: span.number });
    if ((await textOf(root, file)) === undefined) files.set(file, measureStub(span.number));
  }
  const rawPlace = `${place.folder}/${RAWS}${rawName}`;
  const keptRaw = await keepRaw(root, rawPlace, bytes, rawHash);
  const changed = await writeChanged(root, files).catch(async (error: unknown) => {
    if (keptRaw.length > 0) await rm(resolve(root, rawPlace));
    throw error;
  });
  const before = new Map([...changed, ...keptRaw]);
  const account = accountOf(outline, plan.numbering);
  return {
    document,
    written: [...before.keys()],
    before,
    measures: spans.length,
    paragraphs: {
      opening: account.opening.length,
      measures: account.measures.length,
      others: account.others.length,
      closing: account.closing.length,
    },
    levels: levelsOf(outline),
    doubts: doubtsOf(outline, plan.numbering),
    residues: residues(restored),
  };
}

interface Plan {
  readonly restoration: Restoration[];
  readonly numbering: Numbering;
  readonly rawFile: string | undefined;
  readonly rawHash: string | undefined;
  readonly rawLine: number;
  readonly archiveHash: string | undefined;
}

/** The parts of the metadata that an import needs; the rest may still be missing. */
function planOf(metadata: string): Plan | undefined {
  const yaml = parseDocument(metadata);
  if (yaml.errors.length > 0) return undefined;
  const fields = documentSchema.pick({ restoration: true, numbering: true }).safeParse({
    restoration: yaml.toJS()?.restoration,
    numbering: yaml.toJS()?.numbering,
  });
  if (!fields.success) return undefined;
  const text = (...path: string[]) => {
    const value = yaml.getIn(path);
    return typeof value === 'string' ? value : undefined;
  };
  const rawLine = 1 + metadata.split('\n').findIndex((line) => line.startsWith('raw:'));
  return {
    ...fields.data,
    rawFile: text('raw', 'file'),
    rawHash: text('raw', 'sha256'),
    rawLine,
    archiveHash: text('sha256'),
  };
}

function unreadablePlan(file: string): Problem {
  return {
    file,
    line: 1,
    what: 'restoration 或 numbering 的写法不对，无法导入',
    instead: '请先运行 npm run check 查看这两项的问题',
  };
}

/**
 * Keeps a raw file as it was received, and says so as `writeChanged` does.
 *
 * @throws {Refused} where another file has its place.
 */
async function keepRaw(
  root: string,
  place: string,
  bytes: Uint8Array,
  hash: string,
): Promise<readonly (readonly [string, undefined])[]> {
  const standing = await readBytes(root, place);
  if (standing === undefined) {
    await mkdir(dirname(resolve(root, place)), { recursive: true });
    await writeFile(resolve(root, place), bytes);
    return [[place, undefined]];
  }
  if (sha256Of(standing) === hash) return [];
  const instead = '请改用那个文件导入；它不再用，就先移走';
  throw new Refused({ file: place, line: 1, what: '这里已有另一个原始文件', instead });
}

async function writeChanged(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string | undefined>> {
  const before = new Map<string, string | undefined>();
  for (const [file, text] of files) {
    if ((await textOf(root, file)) !== text) before.set(file, await readText(root, file));
  }
  await writeFiles(root, new Map([...files].filter(([file]) => before.has(file))));
  return before;
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
