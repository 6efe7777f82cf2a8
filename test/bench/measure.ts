import { median, type Download, type Engine } from './engine.ts';
import type { JudgedQuery } from './judged.ts';

/** What was measured of one engine. */
export interface Measured {
  readonly engine: Engine;
  /** The measures it named for each query, best first. */
  readonly found: ReadonlyMap<JudgedQuery, readonly string[]>;
  readonly download: Download;
  /** Of a query that was asked once before. */
  readonly medianMilliseconds: number;
}

const COLD_VISITS = 10;

/** Asks everything twice: the first answers are judged, the second ones, for which all is loaded, are timed. */
export async function measure(engine: Engine, queries: readonly JudgedQuery[]): Promise<Measured> {
  const found = new Map<JudgedQuery, readonly string[]>();
  for (const query of queries) found.set(query, (await engine.answer(query.q)).measures);
  const times: number[] = [];
  for (const query of queries) times.push((await engine.answer(query.q)).milliseconds);
  const download = await engine.download(spread(queries).map(({ q }) => q));
  return { engine, found, download, medianMilliseconds: median(times) };
}

/** Queries for cold visits, at even distances through all of them. */
function spread(queries: readonly JudgedQuery[]): JudgedQuery[] {
  const step = Math.max(1, queries.length / COLD_VISITS);
  return queries.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, COLD_VISITS);
}
