import type { ArchivedSnapshot } from '#domain/archive-record.ts';
import type { Body } from '#domain/body.ts';
import type { DocumentRecord } from '#domain/document.ts';
import type { Correction, LeftOut } from '#domain/correction.ts';
import type { Element } from '#domain/element.ts';
import type { Ledger } from '#domain/evidence.ts';
import type { Term } from '#domain/glossary.ts';
import type { Lexicon } from '#domain/lexicon.ts';
import type { Assessment, StateChange } from '#domain/measure-state.ts';
import type { Role } from '#domain/measure.ts';
import type { MeasureKind } from '#domain/numbering.ts';
import type { RemovedMeasure } from '#domain/removed-measure.ts';
import type { Repairs } from '#domain/restoration.ts';
import type { Site } from '#domain/site.ts';
import type { Place } from '#domain/place.ts';
import type { Theme } from '#domain/theme.ts';
import type { ProsePart } from './read/measure.ts';
import type { Outline, Paragraph } from '#source-text/outline.ts';
import type { Instrument } from '#domain/validity.ts';
import type { Span } from '#source-text/spans.ts';

/** A document with its archived text read. */
export interface Document extends Omit<DocumentRecord, 'place'> {
  readonly place: Place;
  readonly id: string;
  readonly repairs: Repairs;
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  /** The numbers of the items of its text that have no page yet, in their order. */
  readonly unwritten: readonly string[];
  readonly measures: readonly Measure[];
}

/** A measure with all that it refers to. */
export interface Measure {
  /** `<document>/<number>` */
  readonly id: string;
  /** Whether it, or its document, is not yet published. */
  readonly isDraft: boolean;
  readonly document: Document;
  readonly number: string;
  readonly kind: MeasureKind;
  readonly title: string;
  readonly summary: string;
  /** How readers might ask for it, in everyday words. */
  readonly questions: readonly string[];
  readonly span: Span;
  /** The complete verbatim text. */
  readonly quote: string;
  readonly quoteSha256: string;
  readonly themes: readonly Theme[];
  readonly bodies: readonly { readonly body: Body; readonly role: Role }[];
  readonly elements: readonly Element[];
  readonly parts: readonly ProsePart[];
  readonly ledger: Ledger;
  /** The measure's state on the data date, and how it came there. */
  readonly assessment: Assessment;
  readonly history: readonly StateChange[];
}

/** Everything that the pages show, joined. Lists are in their public order. */
export interface Catalogue {
  readonly site: Site;
  /** Whether anything in it is not yet published. */
  readonly hasDrafts: boolean;
  readonly documents: readonly Document[];
  /** In document order. */
  readonly measures: readonly Measure[];
  readonly places: readonly Place[];
  readonly themes: readonly Theme[];
  readonly bodies: readonly Body[];
  readonly instruments: readonly Instrument[];
  readonly glossary: readonly Term[];
  readonly corrections: readonly Correction[];
  readonly leftOut: readonly LeftOut[];
  /** Measures that had an address and are no longer any. */
  readonly removed: readonly RemovedMeasure[];
  readonly lexicon: Lexicon;
  /** The published snapshots, oldest first. */
  readonly archive: readonly ArchivedSnapshot[];
}
