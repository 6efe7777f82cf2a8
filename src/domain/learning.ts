import { assess, changesBetween, type PromiseChange, type Recorded } from './measure-state.ts';
import type { Summary } from './state.ts';

/** What a ledger learned on one day of recording: the state that the same days of facts have with its records and without. */
export interface Learning {
  readonly recorded: string;
  readonly promises: readonly PromiseChange[];
  readonly from: Summary;
  readonly to: Summary;
  /** The ids of the records entered on that day. */
  readonly facts: readonly string[];
  /** How many searches were logged on that day. */
  readonly searches: number;
}

/** Facts with the days on which they entered the ledger; a search is logged on its own day. */
export interface RecordedFacts extends Omit<Recorded, 'facts'> {
  readonly facts: readonly (Recorded['facts'][number] & { readonly recorded: string })[];
}

/**
 * What a measure's ledger learned on each day of recording up to the day `asked`, oldest first. Facts count by the day `asked`, whatever
 * their own day, so that an old fact entered late is learned on the day of its recording.
 */
export function learningOf(ledger: RecordedFacts, asked: string): Learning[] {
  const days = [...ledger.facts.map(({ recorded }) => recorded), ...ledger.searches.map(({ date }) => date)];
  const until = (day: string) =>
    assess(
      {
        ...ledger,
        facts: ledger.facts.filter(({ recorded }) => recorded <= day),
        searches: ledger.searches.filter(({ date }) => date <= day),
      },
      asked,
    );
  let before = until('');
  return [...new Set(days)]
    .filter((day) => day <= asked)
    .sort()
    .map((recorded) => {
      const after = until(recorded);
      const learning = {
        recorded,
        promises: changesBetween(before.promises, after.promises),
        from: before.summary,
        to: after.summary,
        facts: ledger.facts.filter((fact) => fact.recorded === recorded).map(({ id }) => id),
        searches: ledger.searches.filter(({ date }) => date === recorded).length,
      };
      before = after;
      return learning;
    });
}

/** The Monday of the week (ISO 8601) that a day is in, `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}
