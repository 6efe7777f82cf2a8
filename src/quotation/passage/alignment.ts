import { isSame, type Comparable } from './comparable.ts';
import { fewestChanges, joined, type Step } from './edits.ts';
import type { Run } from './runs.ts';

/** A whole passage beside a stretch of the source. */
export interface Alignment {
  /** The stretch of the source, in units; `to` is not included. */
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
  /** How many units of the passage stand in the stretch in this order. */
  readonly alike: number;
  /** How many characters were exchanged, put in or left out. */
  readonly changed: number;
}

/** Beyond what a passage says before its first and after its last run, so much of the source is looked at. */
const ROOM = 8;
/** Opening and closing marks, the straight ones too. */
const AROUND = /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']+/u;

/**
 * The whole passage beside the source along a chain of runs, with the fewest changes between them.
 *
 * @param bounds where the joined text around the chain begins and ends: nothing beyond is looked at.
 */
export function aligned(
  passage: Comparable,
  source: Comparable,
  chain: readonly [Run, ...Run[]],
  bounds: { readonly from: number; readonly to: number },
): Alignment {
  const [first] = chain;
  const last = chain.at(-1) ?? first;
  const head = headSteps(
    passage.text.slice(0, first.passage),
    source.text.slice(Math.max(bounds.from, first.source - first.passage - ROOM), first.source),
    first.source - endOfParagraph(source, first.source, -1),
  );
  const [tailYours, tailTheirs] = [last.passage + last.length, last.source + last.length];
  const rest = passage.text.length - tailYours;
  // The tail is a head read backwards.
  const tail = headSteps(
    backwards(passage.text.slice(tailYours)),
    backwards(source.text.slice(tailTheirs, Math.min(bounds.to, tailTheirs + rest + ROOM))),
    endOfParagraph(source, tailTheirs, 1) - tailTheirs,
  );
  const from = first.source - theirsIn(head);
  const steps = strict(joined([...head, ...middle(passage, source, chain), ...tail.reverse()]), passage, source, from);
  const alike = steps.reduce((sum, step) => sum + (step.alike ? step.length : 0), 0);
  const changed = charactersChanged(steps, passage, source, from);
  return { from, to: from + theirsIn(steps), steps, alike, changed };
}

function middle(passage: Comparable, source: Comparable, chain: readonly Run[]): Step[] {
  return chain.flatMap((run, at) => {
    const before = chain[at - 1];
    const gap = before
      ? fewestChanges(
          passage.text.slice(before.passage + before.length, run.passage),
          source.text.slice(before.source + before.length, run.source),
        ).steps
      : [];
    return [...gap, { alike: true as const, length: run.length }];
  });
}

/**
 * Where a start has a choice of length, quotation marks and brackets around the passage are likeliest its own; then, an exchange is likelier
 * than something put in: as many units as the passage has, first of all in the same paragraph.
 *
 * @param within how many units of the source stand before in the same paragraph.
 */
function headSteps(yours: string, theirs: string, within: number): Step[] {
  const around = AROUND.exec(yours)?.[0].length ?? 0;
  const last = (units: number) => fewestChanges(yours, theirs.slice(Math.max(0, theirs.length - units))).steps;
  const likeliestFirst: Step[][] = [
    ...(around > 0
      ? [[{ alike: false as const, yours: around, theirs: 0 }, ...headSteps(yours.slice(around), theirs, within)]]
      : []),
    last(Math.min(yours.length, within)),
    last(yours.length),
    fewestChanges(yours, theirs, { openStart: true }).steps,
  ];
  return likeliestFirst.reduce((best, steps) => (changesIn(steps) < changesIn(best) ? steps : best));
}

/** The first unit of a paragraph, or the one after its last, that is met from the border before `unit`: back (-1) or on (1). */
function endOfParagraph({ original, at }: Comparable, unit: number, step: -1 | 1): number {
  let border = unit;
  while (border > 0 && border < at.length && !original.slice(at[border - 1], at[border]).includes('\n')) border += step;
  return border;
}

/** Comparing took both sides in simplified characters; a source's own 著 for a passage's 着 is a change all the same. */
function strict(steps: readonly Step[], passage: Comparable, source: Comparable, from: number): Step[] {
  let [yours, theirs] = [0, from];
  const result: Step[] = [];
  for (const step of steps) {
    if (step.alike) {
      let alike = 0;
      for (let unit = 0; unit < step.length; unit += 1) {
        if (isSame(passage, yours + unit, source, theirs + unit)) {
          alike += 1;
          continue;
        }
        result.push({ alike: true, length: alike }, { alike: false, yours: 1, theirs: 1 });
        alike = 0;
      }
      result.push({ alike: true, length: alike });
    } else {
      result.push(step);
    }
    yours += step.alike ? step.length : step.yours;
    theirs += step.alike ? step.length : step.theirs;
  }
  return joined(result);
}

/** What is counted for readers: a character outside the basic plane, such as an emoji, is one, not two. */
function charactersChanged(steps: readonly Step[], passage: Comparable, source: Comparable, from: number): number {
  let [yours, theirs, changed] = [0, from, 0];
  for (const step of steps) {
    const [wideYours, wideTheirs] = step.alike ? [step.length, step.length] : [step.yours, step.theirs];
    if (!step.alike) {
      changed += Math.max(
        [...passage.plain.slice(yours, yours + wideYours)].length,
        [...source.plain.slice(theirs, theirs + wideTheirs)].length,
      );
    }
    yours += wideYours;
    theirs += wideTheirs;
  }
  return changed;
}

const changesIn = (steps: readonly Step[]) =>
  steps.reduce((sum, step) => sum + (step.alike ? 0 : Math.max(step.yours, step.theirs)), 0);
const theirsIn = (steps: readonly Step[]) =>
  steps.reduce((sum, step) => sum + (step.alike ? step.length : step.theirs), 0);
const backwards = (text: string) => text.split('').reverse().join('');
