import type { StateCounts } from '#domain/state-counts.ts';

/** Between which bounds the share of complete measures lies, as a sentence; the same in the build and in the browser. */
export function boundsSentence({ floor, ceiling, total }: StateCounts): string {
  return `完成并核验：下限 ${floor}/${total}（未知算未完成），上限 ${ceiling}/${total}（未知算完成）。`;
}
