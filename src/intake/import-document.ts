import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseDocument } from 'yaml';
import type { Numbering } from '#domain/numbering.ts';
import type { Problem } from '#domain/problem.ts';
import { documentSchema } from '#domain/document.ts';
import { repairsSchema } from '#domain/restoration.ts';
import { readRecord } from '#records/content.ts';
import { textOf } from '#records/text.ts';
import { archiveFile, sha256 } from '#source-text/archive-hash.ts';
import { decode } from '#source-text/decode.ts';
import { residues, type Residue } from '#source-text/detect.ts';
import { RepairError } from '#source-text/repairs.ts';
import { restore } from '#source-text/restore.ts';
import { spansOf } from '#source-text/spans.ts';
import { writeFiles } from './write-files.ts';
import { documentStub, measureStub, withHashes } from './stubs.ts';

/** Above this size a file is no policy document; it is refused unread, so that memory stays bounded. */
export const RAW_SIZE_LIMIT = 64 * 1024 * 1024;

const DOCUMENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What an import did: the files that are new or changed, and places that still look damaged. Or why it wrote nothing. */
export type Imported =
  | { readonly written: readonly string[]; readonly measures: number; readonly residues: readonly Residue[] }
  | { readonly problems: readonly Problem[] };

/**
 * Turns a raw text into the archived text of `document` and an empty MDX for each measure that has none.
 *
 * Writes all or nothing, each file beside its place and then renamed. Nothing that an editor wrote is overwritten: metadata
 * only gets its hashes, a measure's MDX is left alone once it exists, and an archived text that no longer has its recorded
 * hash stops the import.
 */
export async function importDocument(root: string, rawFile: string, document: string): Promise<Imported> {
  const refuse = (line: number, what: string, instead: string, file = rawFile): Imported => ({
    problems: [{ file, line, what, instead }],
  });
  if (!DOCUMENT_ID.test(document)) {
    return refuse(1, `文件编号“${document}”不能用作网址`, '请用小写英文字母、数字和连字符，如 shenzhen-2020');
  }
  const size = await sizeOf(rawFile);
  if (size === undefined) return refuse(1, '没有这个原始文件', '请检查路径');
  if (size > RAW_SIZE_LIMIT) {
    return refuse(
      1,
      `文件有 ${Math.round(size / 1024 / 1024)} MB，超过上限 ${RAW_SIZE_LIMIT / 1024 / 1024} MB`,
      '请只导入一份政策文件的文字',
    );
  }
  const bytes = await readFile(rawFile);
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problems: [{ file: rawFile, ...decoded.problem }] };

  const metadataFile = `content/documents/${document}.yaml`;
  const existing = await textOf(root, metadataFile);
  const metadata = existing ?? documentStub(decoded.text);
  if (metadata === undefined) {
    return refuse(
      1,
      '没有认出任何编号（一、 / (一) / 1. / (1)），什么也没有写入',
      '请确认这是分条列项的文件；没有编号的文章，请先写好 content/documents 里的 numbering.openings',
    );
  }
  const plan = planOf(metadata);
  const repairsFile = `content/sources/${document}.repairs.yaml`;
  const repairs = await readRecord(root, repairsFile, repairsSchema, '{}');
  if (!plan || !repairs.value) {
    return { problems: [...repairs.problems, ...(plan ? [] : [unreadablePlan(metadataFile)])] };
  }

  const rawHash = sha256(bytes);
  if (plan.rawHash !== undefined && plan.rawHash !== rawHash) {
    return refuse(
      plan.rawLine,
      '这个原始文件与先前登记的不是同一个（raw.sha256 不符）',
      '请改用原来的文件；确要换成新文件，先删去 raw.sha256 一项',
      metadataFile,
    );
  }
  let restored: string;
  try {
    restored = restore(decoded.text, { steps: plan.restoration, ...repairs.value }).text;
  } catch (error) {
    if (error instanceof RepairError) return refuse(1, error.message, error.instead, repairsFile);
    throw error;
  }
  const spans = spansOf(restored, plan.numbering);
  if (spans.length === 0) {
    return refuse(
      1,
      '按登记的 numbering 没有认出任何条目，什么也没有写入',
      `请核对 ${metadataFile} 的 numbering 与原文的编号`,
    );
  }

  const archive = archiveFile(restored);
  const archivePath = `content/sources/${document}.txt`;
  const archived = await textOf(root, archivePath);
  if (archived !== undefined && archived !== archive && sha256(archived) !== plan.archiveHash) {
    return refuse(
      1,
      '存档原文被改动过，导入会覆盖这些改动',
      '请先用 git 恢复它；要修复原文，请写进 .repairs.yaml',
      archivePath,
    );
  }

  const files = new Map<string, string>([
    [archivePath, archive],
    [metadataFile, withHashes(metadata, { file: basename(rawFile), raw: rawHash, archive: sha256(archive) })],
  ]);
  for (const span of spans) {
    const file = `content/measures/${document}/${span.number}.mdx`;
    if ((await textOf(root, file)) === undefined) files.set(file, measureStub(span.number));
  }
  const written = await writeChanged(root, files);
  return { written, measures: spans.length, residues: residues(restored) };
}

interface Plan {
  readonly restoration: ('pinyin-gloss' | 'traditional-to-simplified' | 'repeated-body')[];
  readonly numbering: Numbering;
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
  return { ...fields.data, rawHash: text('raw', 'sha256'), rawLine, archiveHash: text('sha256') };
}

function unreadablePlan(file: string): Problem {
  return {
    file,
    line: 1,
    what: 'restoration 或 numbering 的写法不对，无法导入',
    instead: '请先运行 npm run check 查看这两项的问题',
  };
}

async function writeChanged(root: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const changed: [file: string, text: string][] = [];
  for (const [file, text] of files) {
    if ((await textOf(root, file)) !== text) changed.push([file, text]);
  }
  await writeFiles(root, new Map(changed));
  return changed.map(([file]) => file);
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
