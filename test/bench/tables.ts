import { quality, type JudgedQuery, type Quality } from './judged.ts';
import type { Measured } from './measure.ts';

/** Queries that are reported together. */
export interface Part {
  readonly name: string;
  readonly queries: readonly JudgedQuery[];
}

/** One engine: its quality by part, its bytes, its time, and what they count. */
export function engineTable({ engine, found, download, medianMilliseconds }: Measured, parts: readonly Part[]): string {
  const rows = parts.map(({ name, queries }) => [
    name,
    String(queries.length),
    ...figures(quality(queries, (query) => found.get(query) ?? [])),
  ]);
  return [
    engine.name,
    table([['', 'queries', 'nDCG@10', 'recall@20', 'no result'], ...rows]),
    `first result, cold: ${bytes(download.asServed)}; with text gzipped ${bytes(download.compressed)}`,
    `query, warm: ${time(medianMilliseconds)} (median)`,
    `(${engine.counted})`,
  ].join('\n');
}

/** How well all engines answered one part, a row each. */
export function qualityTable(measured: readonly Measured[], { name, queries }: Part): string {
  const rows = measured.map(({ engine, found }) => [
    engine.name,
    ...figures(quality(queries, (query) => found.get(query) ?? [])),
  ]);
  return [`${name}: ${queries.length} queries`, table([['', 'nDCG@10', 'recall@20', 'no result'], ...rows])].join('\n');
}

/** What all engines cost a reader, a row each. */
export function costTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ engine, download, medianMilliseconds }) => [
    engine.name,
    bytes(download.asServed),
    bytes(download.compressed),
    time(medianMilliseconds),
  ]);
  return table([['', 'first result, cold', 'with text gzipped', 'query, warm'], ...rows]);
}

function figures({ ndcg10, recall20, withoutResult }: Quality): string[] {
  return [ndcg10.toFixed(3), recall20.toFixed(3), `${(100 * withoutResult).toFixed(1)} %`];
}

const bytes = (count: number) => `${Math.round(count).toLocaleString('en')} B`;
const time = (milliseconds: number) => `${milliseconds.toFixed(2)} ms`;

/** The first column to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at)))).join('  '))
    .join('\n');
}
