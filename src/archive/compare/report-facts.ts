import { reportText } from '#words/comparison.ts';
import type { Comparison, Side } from './comparison.ts';

/** One fact about the snapshots themselves. */
export interface Fact {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export function factsOf({ from, to }: Comparison): Fact[] {
  const { facts, unknownCommit } = reportText;
  const fact = (label: string, of: (side: Side) => string | number): Fact => ({
    ...{ label, from: String(of(from)), to: String(of(to)) },
  });
  return [
    fact(facts.dataDate, ({ dataDate }) => dataDate),
    fact(facts.commit, ({ commit }) => commit?.slice(0, 8) ?? unknownCommit),
    fact(facts.rubric, ({ rubric }) => rubric),
    fact(facts.documents, ({ documents }) => documents),
    fact(facts.measures, ({ measures }) => measures),
    fact(facts.evidence, ({ evidence }) => evidence),
    fact(facts.files, ({ files }) => files),
  ];
}
