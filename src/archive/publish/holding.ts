import { z } from 'zod';
import { holdingSchema, statesOfRubric1, type Holding } from '#domain/archive-record.ts';
import { states, summaries } from '#domain/state.ts';
import { inPathOrder } from '#files/files.ts';
import { openZip } from '#files/zip/read.ts';
import { nameOfSnapshot } from '../snapshot-record.ts';

// What a holding is read from; other fields of the API may come and go between versions of the portal.
const api = {
  documents: z.array(z.object({ id: z.string(), sha256: z.string() })),
  measures: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      quoteSha256: z.string(),
      progress: z.union([
        z.object({
          summary: z.enum(summaries),
          core: z.array(z.object({ id: z.string(), state: z.enum(states) })),
        }),
        z.object({ state: z.enum(statesOfRubric1) }),
      ]),
    }),
  ),
  evidence: z.array(z.object({ id: z.string(), measure: z.string() })),
};

type Progress = z.infer<typeof api.measures>[number]['progress'];

function heldProgress(progress: Progress): Pick<Holding['measures'][string], 'state' | 'summary' | 'core'> {
  if ('state' in progress) return { state: progress.state };
  return { summary: progress.summary, core: Object.fromEntries(progress.core.map(({ id, state }) => [id, state])) };
}

/**
 * What the snapshot of a data date holds, read from its zip.
 *
 * @throws {Error} where the bytes are no zip, or not the zip of that snapshot.
 */
export function holdingOf(zip: Uint8Array, dataDate: string): Holding {
  const portal = `${nameOfSnapshot(dataDate)}/data/`;
  const { names, unpack } = openZip(zip);
  const read = <S extends z.ZodType>(name: string, schema: S): z.output<S> =>
    schema.parse(JSON.parse(new TextDecoder().decode(unpack(`${portal}api/v1/${name}.json`))));
  const evidence = Map.groupBy(read('evidence', api.evidence), ({ measure }) => measure);
  return holdingSchema.parse({
    documents: Object.fromEntries(read('documents', api.documents).map(({ id, sha256 }) => [id, sha256])),
    measures: Object.fromEntries(
      read('measures', api.measures).map(({ id, title, quoteSha256, progress }) => [
        id,
        {
          title,
          quote: quoteSha256,
          ...heldProgress(progress),
          evidence: (evidence.get(id) ?? []).map((one) => one.id),
        },
      ]),
    ),
    pages: inPathOrder(
      names
        .filter((path) => path.startsWith(portal) && /\/index\.html$/u.test(path))
        .map((path) => path.slice(portal.length, -'index.html'.length)),
    ),
  });
}
