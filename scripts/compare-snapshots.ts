import { parseArgs } from 'node:util';
import { comparisonOf } from '#archive/compare/compare.ts';
import { comparisonText } from '#archive/compare/comparison-text.ts';
import { openSnapshot } from '#archive/compare/open-snapshot.ts';
import { UnreadableSnapshot } from '#archive/compare/unreadable.ts';
import { writeComparison } from '#archive/compare/write-comparison.ts';
import { commandText } from '#text/comparison.ts';

// Usage: npm run compare-snapshots -- <snapshot> <snapshot> [--out folder]
process.exitCode = await run();

async function run(): Promise<number> {
  const { positionals, values } = argumentsGiven() ?? { positionals: [], values: {} };
  const [first, second, ...others] = positionals;
  if (first === undefined || second === undefined || others.length > 0) return refuse([commandText.usage]);
  const opened = await Promise.allSettled([openSnapshot(first), openSnapshot(second)]);
  const [from, to] = opened.map((one) => (one.status === 'fulfilled' ? one.value : undefined));
  if (!from || !to) {
    return refuse(opened.flatMap((one) => (one.status === 'rejected' ? reasonsOf(one.reason) : [])));
  }
  const comparison = comparisonOf(from, to);
  if (values.out !== undefined) {
    const refusal = await writeComparison(values.out, comparison);
    if (refusal !== undefined) return refuse([refusal]);
  }
  process.stdout.write(comparisonText(comparison));
  if (values.out !== undefined) console.log(`\n${commandText.written(values.out)}`);
  return 0;
}

function argumentsGiven() {
  try {
    return parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  } catch {
    return undefined;
  }
}

function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof UnreadableSnapshot) return error.reasons;
  throw error;
}

function refuse(reasons: readonly string[]): number {
  console.error([...new Set(reasons), commandText.nothing].join('\n'));
  return 1;
}
