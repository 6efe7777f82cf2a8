import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';
import { measuresJson } from './api.ts';
import { changesJson, disclosureJson, evidenceJson, indicatorsJson } from './api-progress.ts';
import { csvOf, type Cell } from '#text/csv.ts';

/** The sheets of `/data/`, by name: the same rows as the API's files of that name; the lexicon as its editors wrote it. */
export const sheets = {
  measures: (catalogue: Catalogue, addresses: Addresses) =>
    sheet(measuresJson(catalogue, addresses), (row) => ({
      ...row,
      themes: row.themes.join(' '),
      bodies: row.bodies.map(({ id, role }) => `${id}:${role}`).join(' '),
      elements: row.elements.length,
      state: row.progress.state,
      since: row.progress.since,
      rubric: row.progress.rubric,
      progress: undefined,
    })),
  evidence: (catalogue: Catalogue) =>
    sheet(evidenceJson(catalogue), ({ source, via, elements, ...row }) => ({
      measure: row.measure,
      id: row.id,
      elements: elements.join(' '),
      date: row.date,
      recorded: row.recorded,
      kind: row.kind,
      scope: row.scope,
      tier: row.tier,
      ownReport: row.ownReport,
      statement: row.statement,
      metric: row.metric ?? null,
      value: row.value ?? null,
      unit: row.unit ?? null,
      sourceTitle: source.title,
      sourcePublisher: source.publisher,
      sourceNumber: source.number ?? null,
      sourceDate: source.date ?? null,
      sourceUrl: source.url ?? null,
      viaTitle: via?.title ?? null,
      viaPublisher: via?.publisher ?? null,
      viaUrl: via?.url ?? null,
      reliability: row.reliability,
      note: row.note ?? null,
    })),
  indicators: (catalogue: Catalogue, addresses: Addresses) =>
    sheet(indicatorsJson(catalogue, addresses), ({ reported, ...row }) => ({
      ...row,
      reported: reported
        .map(({ date, value, unit, publisher }) => `${date}: ${value} ${unit} (${publisher})`)
        .join('; '),
    })),
  changes: (catalogue: Catalogue, addresses: Addresses) =>
    sheet(changesJson(catalogue, addresses), (row) => ({ ...row, evidence: row.evidence.join(' ') })),
  disclosure: (catalogue: Catalogue, addresses: Addresses) =>
    sheet(disclosureJson(catalogue, addresses), (row) => ({ ...row, found: row.found.join(' ') })),
  lexicon: ({ lexicon }: Catalogue) =>
    sheet(lexicon.entries, ({ asked, also, near, kind, reason }) => ({
      asked: asked.join('、'),
      also: also.join('、'),
      near: near.join('、'),
      kind,
      reason,
    })),
} as const;

export type SheetName = keyof typeof sheets;

type Cells = Record<string, Cell>;

/** One line a row, one column a field, in the order of the first row's fields. */
function sheet<Row>(rows: readonly Row[], cellsOf: (row: Row) => Cells): string {
  const cells = rows.map(cellsOf);
  const names = Object.keys(cells[0] ?? {}).filter((name) => cells[0]?.[name] !== undefined);
  return csvOf([names, ...cells.map((row) => names.map((name) => row[name]))]);
}
