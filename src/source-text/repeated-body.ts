import { lineStarts } from './lines.ts';
import { edit, type Edit, type TrackedText } from './tracked.ts';

/** A run of lines counts as a repeated body from this many characters on; shorter repetitions are the source's own. */
const SHORTEST_BODY = 500;

/**
 * Drops the second copy of a body that stands twice: a run of equal lines; and with it the last line of the text, where it
 * is the closing date of the copy and repeats the line above. Other equal neighbours are the source's own.
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
    if (lines.slice(at, at + length).join('').length >= SHORTEST_BODY) {
      cut(at, at + length);
      at += length - 1;
    } else if (edits.length > 0 && at === lines.length - 1 && earlier === at - 1) {
      cut(at, at + 1);
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
