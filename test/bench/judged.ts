import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const queriesSchema = z.array(
  z.object({
    id: z.string(),
    q: z.string().min(1),
    kind: z.string().min(1),
    // Without a measure that answers it, a query has no ideal order and nDCG is not defined.
    relevant: z.array(z.object({ id: z.string(), grade: z.number().positive() })).nonempty(),
  }),
);

/** A query as somebody types it, and the measures that answer it: grade 2 is about it, grade 1 mentions it. */
export type JudgedQuery = z.infer<typeof queriesSchema>[number];

/** How well some queries were answered; every figure is between 0 and 1. */
export interface Quality {
  readonly queries: number;
  readonly ndcg10: number;
  readonly recall20: number;
  readonly withoutResult: number;
}

/** @throws {Error} that names the file and says what is wrong with it. */
export async function readQueries(file: string): Promise<JudgedQuery[]> {
  try {
    return queriesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const what = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`The judged queries of ${file} cannot be read. ${what}`, { cause: error });
  }
}

/**
 * nDCG@10, 0 to 1: the gain of a measure is 2^grade − 1, the discount of a rank log2(rank + 1), and the ideal is made of all judged
 * measures. `found` are measures, best first.
 */
export function ndcg10(found: readonly string[], { relevant }: JudgedQuery): number {
  const grades = new Map(relevant.map(({ id, grade }) => [id, grade]));
  const ideal = [...grades.values()].toSorted((a, b) => b - a);
  return discountedGain(found.map((id) => grades.get(id) ?? 0)) / discountedGain(ideal);
}

/** The share, 0 to 1, of all judged measures that stand among the first 20 of `found`. */
export function recall20(found: readonly string[], { relevant }: JudgedQuery): number {
  const first = new Set(found.slice(0, 20));
  return relevant.filter(({ id }) => first.has(id)).length / relevant.length;
}

/** The means over `queries`; `found` tells the measures that an engine named for a query, best first. */
export function quality(queries: readonly JudgedQuery[], found: (query: JudgedQuery) => readonly string[]): Quality {
  const mean = (of: (query: JudgedQuery) => number) =>
    queries.reduce((sum, query) => sum + of(query), 0) / queries.length;
  return {
    queries: queries.length,
    ndcg10: mean((query) => ndcg10(found(query), query)),
    recall20: mean((query) => recall20(found(query), query)),
    withoutResult: mean((query) => (found(query).length === 0 ? 1 : 0)),
  };
}

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
