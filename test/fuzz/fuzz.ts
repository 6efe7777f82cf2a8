import fc from 'fast-check';
import { Refused } from '#domain/refused.ts';
import { LONGEST } from './hostile.ts';
import type { Target } from './targets.ts';

/** What one target did with the inputs that it was given. */
export interface Fuzzed {
  readonly name: string;
  readonly runs: number;
  /** The longest time, in milliseconds for each 100 KB of an input, or for an input that is smaller. */
  readonly slowest: number;
  readonly failure: { readonly seed: number; readonly why: string; readonly input: string } | undefined;
}

/** An input took longer than is promised. */
class TooSlow extends Error {}

/** So long, in milliseconds, a batch and the search for a shorter failure may take. */
const LONGEST_SEARCH = 60_000;

/** So long may 100 KB take, and anything smaller. */
const MOST_MILLISECONDS = 1000;

/**
 * Gives a target `runs` inputs that follow from `seed`. Whatever it throws but `Refused` is a failure; so is an input that takes longer than a
 * second for each 100 KB. The failure that is told is the shortest that was found.
 *
 * @param now the time in milliseconds; without it nothing is timed.
 */
export async function fuzz(
  { name, inputs, read }: Target,
  seed: number,
  runs: number,
  now?: () => number,
): Promise<Fuzzed> {
  let slowest = 0;
  let count = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    count += 1;
    const from = now?.() ?? 0;
    try {
      await read(input);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    const each = ((now?.() ?? 0) - from) / Math.max(1, lengthOf(input) / LONGEST);
    slowest = Math.max(slowest, each);
    if (each > MOST_MILLISECONDS) throw new TooSlow(`${Math.round(each)} ms for each 100 KB`);
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    ...{ seed, numRuns: runs },
    ...(now && { interruptAfterTimeLimit: LONGEST_SEARCH, markInterruptAsFailure: false }),
  });
  if (!failed) return { name, runs: count, slowest, failure: undefined };
  const why = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { name, runs: count, slowest, failure: { seed, why, input: shownInput(counterexample?.[0]) } };
}

function lengthOf(input: string | Uint8Array): number {
  return input.length;
}

/** An input as a line that can be written into a test. */
function shownInput(input: unknown): string {
  const text = input instanceof Uint8Array ? Buffer.from(input).toString('latin1') : String(input);
  const written = JSON.stringify(text.slice(0, 2000));
  return text.length > 2000 ? `${written} … (${text.length})` : written;
}
