import { lineStarts } from './lines.ts';
import { edit, type Edit, type TrackedText } from './tracked.ts';

/** A run of lines counts as a repeated body from this many characters on; shorter repetitions are the source's own. */
const SHORTEST_BODY = 500;

/**
 * Drops the second copy of a run of lines that stands twice, and a line that only repeats the line directly above it (the
 * closing date of a page pasted twice).
 */
export function dropRepeats(tracked: TrackedText): TrackedText {
  const starts = lineStarts(tracked.text);
  const lines = tracked.text.split('\n');
  const firstSeen = new Map<string, number>();
  const edits: Edit[] = [];
  const cut = (from: number, to: number) =>
    edits.push({
      start: (starts[from] as number) - 1,
      end: (starts[to] ?? tracked.text.length + 1) - 1,
      replacement: '',
    });

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const earlier = firstSeen.get(line);
    if (earlier === undefined) {
      firstSeen.set(line, at);
      continue;
    }
    const length = runLength(lines, earlier, at);
    const isBody = lines.slice(at, at + length).join('').length >= SHORTEST_BODY;
    if (isBody) {
      cut(at, at + length);
      at += length - 1;
    } else if (earlier === at - 1) {
      cut(at, at + 1);
      firstSeen.set(line, at);
    }
  }
  return edit(tracked, edits, 'repeated-body');
}

function runLength(lines: readonly string[], earlier: number, later: number): number {
  let length = 1;
  while (
    earlier + length < later &&
    later + length < lines.length &&
    lines[earlier + length] === lines[later + length]
  ) {
    length++;
  }
  return length;
}
