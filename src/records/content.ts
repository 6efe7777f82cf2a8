import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { bodySchema, type Body } from '#domain/body.ts';
import {
  correctionSchema,
  leftOutSchema,
  releasedSchema,
  type Correction,
  type LeftOut,
  type Released,
} from '#domain/correction.ts';
import { documentSchema, type DocumentRecord } from '#domain/document.ts';
import { ledgerSchema, type Ledger } from '#domain/evidence.ts';
import { termSchema, type Term } from '#domain/glossary.ts';
import { lexiconSchema, type Lexicon } from '#domain/lexicon.ts';
import { measureSchema, type MeasureRecord } from '#domain/measure.ts';
import { repairsSchema, type Repairs } from '#domain/restoration.ts';
import { siteSchema, type Site } from '#domain/site.ts';
import { themeSchema, type Theme } from '#domain/theme.ts';
import { readArchive, type ArchiveFiles } from './archive.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readMdx, type MdxBody } from './mdx.ts';
import { textOf } from './text.ts';
import { readYaml, type Checked } from './yaml.ts';

/** One document with its archived text and what was repaired in it. */
export interface DocumentFiles {
  readonly id: string;
  readonly record: Checked<DocumentRecord>;
  readonly repairs: Checked<Repairs>;
  readonly sourceFile: string;
  /** The archived text as the file holds it, or `undefined` where there is none yet. */
  readonly source: string | undefined;
}

/** One measure's MDX. */
export interface MeasureFile {
  readonly document: string;
  readonly file: string;
  readonly record: Checked<MeasureRecord>;
  readonly body: MdxBody;
}

/** What is recorded about one measure's progress. */
export interface LedgerFile {
  readonly document: string;
  /** The measure's number, from the file's name. */
  readonly number: string;
  readonly ledger: Checked<Ledger>;
}

/** All that editors own, read but not yet checked against each other. */
export interface Content {
  readonly site: Checked<Site>;
  readonly themes: Checked<Theme[]>;
  readonly bodies: Checked<Body[]>;
  readonly glossary: Checked<Term[]>;
  readonly lexicon: Checked<Lexicon>;
  readonly documents: readonly DocumentFiles[];
  readonly measures: readonly MeasureFile[];
  readonly ledgers: readonly LedgerFile[];
  readonly corrections: Checked<Correction[]>;
  readonly leftOut: Checked<LeftOut[]>;
  readonly released: Checked<Released>;
  readonly published: ArchiveFiles;
}

/** Stands for the lexicon of a portal that has none yet. */
export const NO_LEXICON = '{ entries: [], stop: [] }';

/** Stands for the file that the first release writes. */
const NOTHING_RELEASED = '{ date: 1970-01-01, records: {} }';

/** Reads the folder `content` of the project at `root`. File names in problems are relative to `root`. */
export async function readContent(root: string): Promise<Content> {
  const [
    site,
    themes,
    bodies,
    glossary,
    lexicon,
    documents,
    measures,
    ledgers,
    corrections,
    leftOut,
    released,
    published,
  ] = await Promise.all([
    readRecord(root, 'content/site.yaml', siteSchema),
    readRecord(root, 'content/themes.yaml', z.array(themeSchema)),
    readRecord(root, 'content/bodies.yaml', z.array(bodySchema)),
    readRecord(root, 'content/glossary.yaml', z.array(termSchema)),
    readRecord(root, 'content/lexicon.yaml', lexiconSchema, NO_LEXICON),
    readDocuments(root),
    readMeasures(root),
    readLedgers(root),
    readRecord(root, 'content/corrections.yaml', z.array(correctionSchema), '[]'),
    readRecord(root, 'content/left-out.yaml', z.array(leftOutSchema), '[]'),
    readRecord(root, 'content/released.yaml', releasedSchema, NOTHING_RELEASED),
    readArchive(root),
  ]);
  return {
    site,
    themes,
    bodies,
    glossary,
    lexicon,
    documents,
    measures,
    ledgers,
    corrections,
    leftOut,
    released,
    published,
  };
}

/** Every document of the content folder, by id. */
export async function readDocuments(root: string): Promise<DocumentFiles[]> {
  const names = await filesIn(root, 'content/documents', '.yaml');
  return Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -'.yaml'.length);
      const sourceFile = `content/sources/${id}.txt`;
      const [record, repairs, source] = await Promise.all([
        readRecord(root, `content/documents/${name}`, documentSchema),
        readRecord(root, `content/sources/${id}.repairs.yaml`, repairsSchema, '{}'),
        textOf(root, sourceFile),
      ]);
      return { id, record, repairs, sourceFile, source };
    }),
  );
}

/** Every measure of the content folder, by document and file name. */
export async function readMeasures(root: string): Promise<MeasureFile[]> {
  const documents = await foldersIn(root, 'content/measures');
  const perDocument = await Promise.all(
    documents.map(async (document) => {
      const names = await filesIn(root, `content/measures/${document}`, '.mdx');
      return Promise.all(names.map((name) => readMeasure(root, document, name)));
    }),
  );
  return perDocument.flat();
}

/** Every ledger file of the content folder, by document and file name. */
export async function readLedgers(root: string): Promise<LedgerFile[]> {
  const documents = await foldersIn(root, 'content/progress');
  const perDocument = await Promise.all(
    documents.map(async (document) => {
      const names = await filesIn(root, `content/progress/${document}`, '.yaml');
      return Promise.all(
        names.map(async (name) => ({
          document,
          number: name.slice(0, -'.yaml'.length),
          ledger: await readRecord(root, `content/progress/${document}/${name}`, ledgerSchema),
        })),
      );
    }),
  );
  return perDocument.flat();
}

async function readMeasure(root: string, document: string, name: string): Promise<MeasureFile> {
  const file = `content/measures/${document}/${name}`;
  const text = (await textOf(root, file)) ?? '';
  const split = splitFrontMatter(text);
  if (!split) {
    const problem = {
      file,
      line: 1,
      what: '文件开头没有用两行 --- 隔开的字段',
      instead: '请在第一行写 ---，写完 number、title 等字段后再写一行 ---',
    };
    return {
      document,
      file,
      record: { file, value: undefined, problems: [problem], lineOf: () => 1 },
      body: { parts: [], words: [], measures: [], problems: [] },
    };
  }
  return {
    document,
    file,
    record: readYaml(file, split.yaml, measureSchema, split.yamlLine),
    body: readMdx(file, split.body, split.bodyLine),
  };
}

/** Reads and checks one YAML file; `fallback` stands in for a file that may be absent. */
export async function readRecord<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  fallback?: string,
): Promise<Checked<z.output<S>>> {
  const text = (await textOf(root, file)) ?? fallback;
  if (text !== undefined) return readYaml(file, text, schema);
  const problem = { file, line: 1, what: '没有这个文件', instead: '请新建它，字段见 CONTRIBUTING' };
  return { file, value: undefined, problems: [problem], lineOf: () => 1 };
}

async function filesIn(root: string, folder: string, ending: string): Promise<string[]> {
  const entries = await entriesIn(root, folder);
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map(({ name }) => name);
}

async function foldersIn(root: string, folder: string): Promise<string[]> {
  return (await entriesIn(root, folder)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function entriesIn(root: string, folder: string) {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
