import { Refused } from '#domain/refused.ts';
import type { Passage } from '#domain/restoration.ts';
import { lineStarts } from './lines.ts';
import { arrange, edit, type TrackedText } from './tracked.ts';

/**
 * The given passages in the given order. Lines that no passage names belong to another document of the same raw file. Before
 * a passage that continues the one above it, the line break of the column is dropped.
 *
 * @throws {Refused} where a passage lies outside the raw text or two passages overlap.
 */
export function toReadingOrder(tracked: TrackedText, passages: readonly Passage[]): TrackedText {
  if (passages.length === 0) return tracked;
  const starts = lineStarts(tracked.text);
  const stretches = passages.map(({ lines: [first, last] }) => {
    const start = starts[first - 1];
    if (start === undefined || last < first || last > starts.length) {
      throw new Refused({
        what: `段落 [${first}, ${last}] 超出原始文件的 ${starts.length} 行`,
        instead: '请按原始文件的行号填写 lines，起始行不大于结束行',
      });
    }
    return { start, end: starts[last] ?? tracked.text.length };
  });
  refuseOverlap(passages);
  const arranged = arrange(tracked, stretches, 'other-article');
  return joinPassages(arranged, stretches, passages);
}

function refuseOverlap(passages: readonly Passage[]): void {
  const sorted = [...passages].sort((a, b) => a.lines[0] - b.lines[0]);
  for (const [at, passage] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next && next.lines[0] <= passage.lines[1]) {
      throw new Refused({
        what: `段落 [${passage.lines.join(', ')}] 与 [${next.lines.join(', ')}] 重叠`,
        instead: '请让每一行只出现在一个段落里',
      });
    }
  }
}

/** Between two passages stands one line end, or none where the later continues the earlier. */
function joinPassages(
  arranged: TrackedText,
  stretches: readonly { start: number; end: number }[],
  passages: readonly Passage[],
): TrackedText {
  let joined = arranged;
  let seam = 0;
  // From the last seam to the first, so that an edit moves none that is still to come.
  const seams = stretches.map(({ start, end }) => (seam += end - start)).slice(0, -1);
  for (const [at, place] of [...seams.entries()].reverse()) {
    const before = joined.text.slice(0, place);
    if (passages[at + 1]?.continues) {
      joined = edit(joined, [{ start: before.trimEnd().length, end: place, replacement: '' }], 'column-break');
    } else if (!before.endsWith('\n')) {
      joined = edit(joined, [{ start: place, end: place, replacement: '\n' }], 'column-break');
    }
  }
  return joined;
}
