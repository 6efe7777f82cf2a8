import type { Catalogue } from '#catalogue/catalogue.ts';
import { differencesOf, type ComparedMeasure, type Differences } from '#domain/archive-differences.ts';
import { packageAddress, packageNames, type ArchivedSnapshot, type Package } from '#domain/archive-record.ts';
import { snapshotAnchor, type Addresses } from './addresses.ts';
import { dayView, type DayView, type PageMeta } from './page.ts';
import { stateView, type StateView } from './progress.ts';

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
    readonly from: StateView;
    readonly to: StateView;
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
  /** How the snapshot is cited, in the manner of GB/T 7714. */
  readonly citation: string;
  /** Absent for the first. */
  readonly differences: DifferencesView | undefined;
}

/** Everything that `/archive/` shows. */
export interface ArchivePage extends PageMeta {
  readonly dataDate: DayView;
  /** Newest first; empty while none is published. */
  readonly snapshots: readonly SnapshotView[];
  /** What the instructions call the files: those of the newest snapshot, or those that one of the data date would have. */
  readonly example: { readonly zip: string; readonly wacz: string; readonly commit: string };
}

export function archivePage(catalogue: Catalogue, addresses: Addresses): ArchivePage {
  const { archive, site } = catalogue;
  const latest = archive.at(-1);
  const { zip, wacz } = packageNames(latest?.date ?? site.dataDate);
  return {
    title: '存档',
    description:
      '整个网站在某个数据日期的样子，打成一个文件：不用联网、不用服务器，可以保存、核对、引用，也可以自己重做。',
    crumbs: [],
    dataDate: dayView(site.dataDate),
    snapshots: archive.map((snapshot, at) => snapshotView(catalogue, addresses, snapshot, archive[at - 1])).reverse(),
    example: { zip, wacz, commit: latest?.commit ?? '<提交编号>' },
  };
}

function snapshotView(
  catalogue: Catalogue,
  addresses: Addresses,
  snapshot: ArchivedSnapshot,
  before: ArchivedSnapshot | undefined,
): SnapshotView {
  const { date, published, address, packages, commit, inputs, rubric, holding } = snapshot;
  return {
    anchor: snapshotAnchor(date),
    date: dayView(date),
    published: dayView(published),
    address,
    packages: [...packages].sort(zipFirst).map((one) => ({
      name: one.name,
      href: packageAddress(snapshot, one),
      kind: one.name.endsWith('.wacz') ? '网页存档（WACZ）' : '离线网站（zip）',
      size: `${megabytes(one.size)} MB（${grouped(one.size)} 字节）`,
      sha256: one.sha256,
    })),
    commit,
    inputs,
    rubric,
    counts: countsOf(snapshot),
    citation: citationOf(catalogue.site.title, snapshot),
    differences: before && differencesView(catalogue, addresses, before, differencesOf(before.holding, holding)),
  };
}

/** Readers want the zip, archives the other. */
function zipFirst(a: Package, b: Package): number {
  return Number(b.name.endsWith('.zip')) - Number(a.name.endsWith('.zip'));
}

/** How many documents, measures, records and pages a snapshot holds. */
export function countsOf({ holding: { documents, measures, pages } }: ArchivedSnapshot) {
  return [
    { name: '份文件', count: Object.keys(documents).length },
    { name: '条举措和要求', count: Object.keys(measures).length },
    { name: '条证据', count: Object.values(measures).flatMap(({ evidence }) => evidence).length },
    { name: '个页面', count: pages.length },
  ];
}

function citationOf(title: string, snapshot: ArchivedSnapshot): string {
  const { date, published, address, packages } = snapshot;
  const zip = packages.find(({ name }) => name === packageNames(date).zip);
  return `${title}. 数据日期 ${date} 的存档[DB/OL]. (${published})[引用日期]. ${address}. ${zip?.name} 的 SHA-256：${zip?.sha256}.`;
}

function differencesView(
  { measures }: Catalogue,
  addresses: Addresses,
  before: ArchivedSnapshot,
  differences: Differences,
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
  return {
    before: dayView(before.date),
    summary: summaryOf(differences),
    lists: [
      { name: '新增的举措', rows: added.map(row) },
      { name: '不再收入的举措', rows: removed.map(row) },
      { name: '存档原文有变的举措', rows: reworded.map(row) },
    ].filter(({ rows }) => rows.length > 0),
    states: states.map((one) => ({
      ...row(one),
      from: stateView(one.from),
      to: stateView(one.to),
      evidence: one.evidence.map((id) => record(one.id, id)),
    })),
  };
}

function summaryOf({ documents, added, removed, reworded, states, evidence }: Differences): string {
  const parts = [
    [documents.added.length, '新增文件', '份'],
    [documents.removed.length, '不再收入文件', '份'],
    [added.length, '新增举措', '条'],
    [removed.length, '不再收入举措', '条'],
    [reworded.length, '存档原文有变', '条'],
    [states.length, '核定进展有变', '条'],
    [evidence.added.length, '新增证据', '条'],
    [evidence.removed.length, '撤下证据', '条'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, name, unit]) => `${name} ${count} ${unit}`);
  return said.length > 0 ? `${said.join('，')}。` : '举措、原文、核定进展和证据都没有变化。';
}

/** To one place, rounded to the nearest; 1 MB is 1,000,000 bytes. */
function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** `25 480 123`: thousands parted by a thin no-break space (GB/T 15835—2011). */
function grouped(bytes: number): string {
  return String(bytes).replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u202F');
}
