import type { RootContent } from 'mdast';
import type { ArchivedSnapshot } from '#domain/archive-record.ts';
import type { Body } from '#domain/body.ts';
import type { Correction, LeftOut } from '#domain/correction.ts';
import type { DocumentRecord } from '#domain/document.ts';
import type { Ledger } from '#domain/evidence.ts';
import type { Term } from '#domain/glossary.ts';
import type { Lexicon } from '#domain/lexicon.ts';
import type { MeasureRecord } from '#domain/measure.ts';
import type { Repairs } from '#domain/restoration.ts';
import type { Site } from '#domain/site.ts';
import type { Theme } from '#domain/theme.ts';
import { ARCHIVE_FILE, archivedSnapshots, type ArchiveFiles } from './archive.ts';
import type { Content, DocumentFiles, LedgerFile, MeasureFile } from './content.ts';

/** A document's record as collections keep it. */
export interface DocumentValue {
  readonly id: string;
  readonly record: DocumentRecord;
  readonly repairs: Repairs;
  /** The archive file: the archived text and its last line end. */
  readonly source: string;
}

/** One of the three parts of a measure's page, as a Markdown tree. */
export interface ProsePart {
  readonly heading: string;
  readonly content: readonly RootContent[];
}

/** A measure's record as collections keep it. */
export interface MeasureValue {
  readonly document: string;
  readonly record: MeasureRecord;
  readonly parts: readonly ProsePart[];
}

/** What is recorded about one measure, as collections keep it. */
export interface LedgerValue extends Ledger {
  readonly document: string;
  readonly number: string;
}

/** All content without the files it came from: plain data. */
export interface ContentValues {
  readonly site: Site;
  readonly documents: readonly DocumentValue[];
  readonly measures: readonly MeasureValue[];
  readonly ledgers: readonly LedgerValue[];
  readonly corrections: readonly Correction[];
  readonly leftOut: readonly LeftOut[];
  readonly themes: readonly Theme[];
  readonly bodies: readonly Body[];
  readonly glossary: readonly Term[];
  readonly lexicon: Lexicon;
  /** The published snapshots, oldest first. */
  readonly archive: readonly ArchivedSnapshot[];
}

/** @throws {Error} where the content has problems: `checkContent` comes first and tells which. */
export function valuesOf(content: Content): ContentValues {
  return {
    site: present(content.site),
    themes: present(content.themes),
    bodies: present(content.bodies),
    glossary: present(content.glossary),
    lexicon: present(content.lexicon),
    documents: content.documents.map(documentValue),
    measures: content.measures.map(measureValue),
    ledgers: content.ledgers.map(ledgerValue),
    corrections: present(content.corrections),
    leftOut: present(content.leftOut),
    archive: archiveValue(content.published),
  };
}

export function archiveValue(files: ArchiveFiles): ArchivedSnapshot[] {
  return present({ file: ARCHIVE_FILE, value: archivedSnapshots(files) });
}

export function documentValue({ id, record, repairs, source, sourceFile }: DocumentFiles): DocumentValue {
  if (source === undefined) throw unchecked(sourceFile);
  return { id, record: present(record), repairs: present(repairs), source };
}

export function measureValue({ document, record, body }: MeasureFile): MeasureValue {
  return {
    document,
    record: present(record),
    parts: body.parts.map(({ heading, content }) => ({ heading, content })),
  };
}

export function ledgerValue({ document, number, ledger }: LedgerFile): LedgerValue {
  return { document, number, ...present(ledger) };
}

function present<T>({ file, value }: { file: string; value: T | undefined }): T {
  if (value === undefined) throw unchecked(file);
  return value;
}

function unchecked(file: string): Error {
  return new Error(`${file} 有问题，请先运行 npm run check`);
}
