import type { Catalogue } from '#catalogue/catalogue.ts';
import { differencesOf, type ComparedMeasure, type Differences } from '#domain/archive-differences.ts';
import { packageAddress, packageNames, type ArchivedSnapshot, type Package } from '#domain/archive-record.ts';
import { snapshotDifferences, snapshotEntry } from '#words/snapshots.ts';
import { snapshotAnchor, type Addresses } from './addresses.ts';
import { dayView, type DayView } from './page.ts';
import { stateView, type StateView } from './assessment.ts';
import { PLAIN, remakingCommands } from './remaking.ts';
import { summaryName } from '#words/comparison.ts';

/** One file of a snapshot, to be fetched and checked. */
export interface PackageView {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  /** In millions of bytes and in bytes. */
  readonly size: string;
  readonly sha256: string;
}

/** A measure that two snapshots have otherwise; without a link where the living portal has no page for it. */
export interface ComparedRow {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
}

/** What a snapshot has otherwise than the one before it. */
export interface DifferencesView {
  readonly before: DayView;
  /** One line that tells how much of everything. */
  readonly summary: string;
  readonly lists: readonly { readonly name: string; readonly rows: readonly ComparedRow[] }[];
  readonly states: readonly (ComparedRow & {
    /** What the measure comes to, by name. */
    readonly from: string;
    readonly to: string;
    readonly promises: readonly { readonly id: string; readonly from: StateView; readonly to: StateView }[];
    /** That only the rule moved it; absent where records did, or none. */
    readonly recomputed: string | undefined;
    /** The records that the earlier snapshot did not have, linked where the living portal shows them. */
    readonly evidence: readonly { readonly id: string; readonly href: string | undefined }[];
  })[];
}

/** One published snapshot. */
export interface SnapshotView {
  readonly anchor: string;
  readonly date: DayView;
  readonly published: DayView;
  readonly address: string;
  readonly packages: readonly PackageView[];
  readonly commit: string;
  readonly inputs: string;
  readonly rubric: string;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  /** The commands that make it again, one a line, and what differs then. */
  readonly remake: { readonly commands: string; readonly note: string };
  /** How the snapshot is cited, in the manner of GB/T 7714. */
  readonly citation: string;
  /** Absent for the first. */
  readonly differences: DifferencesView | undefined;
}

/** What `/archive/` shows besides its text. */
export interface ArchivePage {
  readonly dataDate: DayView;
  /** Newest first; empty while none is published. */
  readonly snapshots: readonly SnapshotView[];
  /** What the instructions call the files: those of the newest snapshot, or those that one of the data date would have. */
  readonly example: { readonly zip: string; readonly wacz: string; readonly remake: string };
}

export function archivePage(catalogue: Catalogue, addresses: Addresses): ArchivePage {
  const { archive, site } = catalogue;
  const latest = archive.at(-1);
  const { zip, wacz } = packageNames(latest?.date ?? site.dataDate);
  return {
    dataDate: dayView(site.dataDate),
    snapshots: archive.map((snapshot, at) => snapshotView(catalogue, addresses, snapshot, archive[at - 1])).reverse(),
    example: { zip, wacz, remake: remakeText(latest?.commit ?? snapshotEntry.commitToFillIn, latest?.made ?? PLAIN) },
  };
}

const remakeText = (...making: Parameters<typeof remakingCommands>) => remakingCommands(...making).join('\n');

function snapshotView(
  catalogue: Catalogue,
  addresses: Addresses,
  snapshot: ArchivedSnapshot,
  before: ArchivedSnapshot | undefined,
): SnapshotView {
  const { date, published, address, packages, commit, inputs, rubric, made } = snapshot;
  return {
    anchor: snapshotAnchor(date),
    date: dayView(date),
    published: dayView(published),
    address,
    packages: [...packages].sort(zipFirst).map((one) => ({
      name: one.name,
      href: packageAddress(snapshot, one),
      kind: one.name.endsWith('.wacz') ? snapshotEntry.kinds.wacz : snapshotEntry.kinds.zip,
      size: snapshotEntry.size(megabytes(one.size), grouped(one.size)),
      sha256: one.sha256,
    })),
    commit,
    inputs,
    rubric,
    counts: countsOf(snapshot),
    remake: {
      commands: remakeText(commit, made),
      note: made.signed ? snapshotEntry.remadeUnsigned : snapshotEntry.remadeSame,
    },
    citation: citationOf(catalogue.site.title, snapshot),
    differences: before && differencesView(catalogue, addresses, before, differencesOf(before, snapshot), rubric),
  };
}

/** Readers want the zip, archives the other. */
function zipFirst(a: Package, b: Package): number {
  return Number(b.name.endsWith('.zip')) - Number(a.name.endsWith('.zip'));
}

/** How many documents, measures, records and pages a snapshot holds. */
export function countsOf({ holding: { documents, measures, pages } }: ArchivedSnapshot) {
  const { counted } = snapshotEntry;
  return [
    { name: counted.documents, count: Object.keys(documents).length },
    { name: counted.measures, count: Object.keys(measures).length },
    { name: counted.evidence, count: Object.values(measures).flatMap(({ evidence }) => evidence).length },
    { name: counted.pages, count: pages.length },
  ];
}

function citationOf(title: string, snapshot: ArchivedSnapshot): string {
  const { date: dataDate, published, address, packages } = snapshot;
  const { name, sha256 } = packages.find((one) => one.name === packageNames(dataDate).zip) ?? { name: '', sha256: '' };
  return snapshotEntry.reference(title, { dataDate, published, address }, { name, sha256 });
}

function differencesView(
  { measures }: Catalogue,
  addresses: Addresses,
  before: ArchivedSnapshot,
  differences: Differences,
  rubric: string,
): DifferencesView {
  const living = new Map(measures.map(({ id, ledger }) => [id, new Set(ledger.evidence.map((record) => record.id))]));
  const row = ({ id, title }: ComparedMeasure): ComparedRow => ({
    id,
    title,
    href: living.has(id) ? addresses.measure(id) : undefined,
  });
  const record = (measure: string, id: string) => ({
    id,
    href: living.get(measure)?.has(id) ? `${addresses.measure(measure)}#${id}` : undefined,
  });
  const { added, removed, reworded, states } = differences;
  const { lists: names } = snapshotDifferences;
  return {
    before: dayView(before.date),
    summary: summaryOf(differences),
    lists: [
      { name: names.added, rows: added.map(row) },
      { name: names.removed, rows: removed.map(row) },
      { name: names.reworded, rows: reworded.map(row) },
    ].filter(({ rows }) => rows.length > 0),
    states: states.map((one) => ({
      ...row(one),
      from: summaryName(one.from),
      to: summaryName(one.to),
      promises: one.promises.map(({ id, from, to }) => ({ id, from: stateView(from), to: stateView(to) })),
      recomputed: one.recomputed ? snapshotDifferences.recomputed(rubric) : undefined,
      evidence: one.evidence.map((id) => record(one.id, id)),
    })),
  };
}

function summaryOf({ documents, added, removed, reworded, states, evidence }: Differences): string {
  return snapshotDifferences.summary({
    documentsAdded: documents.added.length,
    documentsRemoved: documents.removed.length,
    measuresAdded: added.length,
    measuresRemoved: removed.length,
    reworded: reworded.length,
    states: states.filter(({ recomputed }) => !recomputed).length,
    recomputed: states.filter(({ recomputed }) => recomputed).length,
    evidenceAdded: evidence.added.length,
    evidenceRemoved: evidence.removed.length,
  });
}

/** To one place, rounded to the nearest; 1 MB is 1,000,000 bytes. */
function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** `25 480 123`: thousands parted by a thin no-break space (GB/T 15835—2011). */
function grouped(bytes: number): string {
  return String(bytes).replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u202F');
}
