/** One step along two texts: so many units alike, or so many of the passage where the source has so many others. */
export type Step =
  | { readonly alike: true; readonly length: number }
  | { readonly alike: false; readonly yours: number; readonly theirs: number };

/** Two stretches whose product is greater are not compared unit by unit: one stands for the other as a whole. */
const MOST_CELLS = 90_000;

/** How the ends of the source's stretch count. */
export interface Ends {
  /** True where the source's stretch may begin anywhere: what is before costs nothing and is left out. */
  readonly openStart?: boolean;
}

/**
 * The fewest changes (each unit put in, left out or exchanged counts 1) that turn `theirs` into `yours`, and how many units of `theirs`
 * were left out at an open start. An exchange is preferred where there is a choice.
 */
export function fewestChanges(
  yours: string,
  theirs: string,
  { openStart = false }: Ends = {},
): { readonly skipped: number; readonly steps: Step[] } {
  if (yours.length * theirs.length > MOST_CELLS) {
    const skipped = openStart ? theirs.length : 0;
    return { skipped, steps: [{ alike: false, yours: yours.length, theirs: theirs.length - skipped }] };
  }
  const wide = theirs.length + 1;
  const costs = costTable(yours, theirs, openStart);
  const cost = (row: number, column: number) => costs[row * wide + column] ?? 0;
  const steps: Step[] = [];
  let [row, column] = [yours.length, theirs.length];
  while (row > 0 || (column > 0 && !openStart)) {
    const alike = row > 0 && column > 0 && yours[row - 1] === theirs[column - 1];
    if (row > 0 && column > 0 && cost(row, column) === cost(row - 1, column - 1) + (alike ? 0 : 1)) {
      steps.push(alike ? { alike, length: 1 } : { alike: false, yours: 1, theirs: 1 });
      [row, column] = [row - 1, column - 1];
    } else if (row > 0 && cost(row, column) === cost(row - 1, column) + 1) {
      steps.push({ alike: false, yours: 1, theirs: 0 });
      row -= 1;
    } else {
      steps.push({ alike: false, yours: 0, theirs: 1 });
      column -= 1;
    }
  }
  return { skipped: column, steps: joined(steps.reverse()) };
}

function costTable(yours: string, theirs: string, openStart: boolean): Uint32Array {
  const wide = theirs.length + 1;
  const costs = new Uint32Array((yours.length + 1) * wide);
  for (let column = 1; column < wide; column += 1) costs[column] = openStart ? 0 : column;
  for (let row = 1; row <= yours.length; row += 1) {
    costs[row * wide] = row;
    for (let column = 1; column < wide; column += 1) {
      const exchanged = (costs[(row - 1) * wide + column - 1] ?? 0) + (yours[row - 1] === theirs[column - 1] ? 0 : 1);
      const leftOut = (costs[row * wide + column - 1] ?? 0) + 1;
      const putIn = (costs[(row - 1) * wide + column] ?? 0) + 1;
      costs[row * wide + column] = Math.min(exchanged, leftOut, putIn);
    }
  }
  return costs;
}

/** Neighbouring steps of a kind as one. */
export function joined(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    if (step.alike ? step.length === 0 : step.yours + step.theirs === 0) continue;
    if (last?.alike && step.alike) result[result.length - 1] = { alike: true, length: last.length + step.length };
    else if (last && !last.alike && !step.alike)
      result[result.length - 1] = { alike: false, yours: last.yours + step.yours, theirs: last.theirs + step.theirs };
    else result.push(step);
  }
  return result;
}
