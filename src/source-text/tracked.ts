/**
 * A text that remembers where each of its characters stood in the raw file.
 *
 * Positions count UTF-16 code units of the decoded raw text. Every position of the raw text is, at any time, either the
 * origin of exactly one character of `text`, or inside exactly one `Removal`.
 */
export interface TrackedText {
  readonly text: string;
  /** For each code unit of `text`, its position in the raw text, or -1 where a repair wrote it. */
  readonly origin: Int32Array;
  readonly removals: readonly Removal[];
}

/** The named reasons for which a raw character may be missing from the archived text. */
export type Rule =
  | 'byte-order-mark'
  | 'line-end'
  | 'other-article'
  | 'column-break'
  | 'blank-line'
  | 'repair'
  | 'markdown-marks'
  | 'pinyin-gloss'
  | 'repeated-body';

/** Raw positions `start` (included) to `end` (excluded) that the archived text leaves out, and why. */
export interface Removal {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
}

/** Replace `start`–`end` of the current text by `replacement`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The raw text as it came, nothing removed. */
export function track(raw: string): TrackedText {
  return { text: raw, origin: Int32Array.from({ length: raw.length }, (_, at) => at), removals: [] };
}

/**
 * The text after `edits`, which are in order and do not overlap. What they remove is charged to `rule`; what they write
 * has no origin.
 */
export function edit(tracked: TrackedText, edits: readonly Edit[], rule: Rule): TrackedText {
  if (edits.length === 0) return tracked;
  const growth = edits.reduce((sum, { start, end, replacement }) => sum + replacement.length - (end - start), 0);
  const origin = new Int32Array(tracked.origin.length + growth).fill(-1);
  const pieces: string[] = [];
  const removals = [...tracked.removals];
  let done = 0;
  let written = 0;
  for (const { start, end, replacement } of [...edits, { start: tracked.text.length, end: 0, replacement: '' }]) {
    pieces.push(tracked.text.slice(done, start), replacement);
    origin.set(tracked.origin.subarray(done, start), written);
    written += start - done + replacement.length;
    for (const removal of removed(tracked.origin.subarray(start, end), rule)) removals.push(removal);
    done = end;
  }
  return { text: pieces.join(''), origin, removals };
}

/** Removes every match of `pattern` (global) and charges it to `rule`. */
export function removeMatches(tracked: TrackedText, pattern: RegExp, rule: Rule): TrackedText {
  const edits = [...tracked.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: '',
  }));
  return edit(tracked, edits, rule);
}

/** The same characters in other shapes: `text` has the length of the tracked text, unit by unit. */
export function reshape(tracked: TrackedText, text: string): TrackedText {
  if (text.length !== tracked.text.length) {
    throw new RangeError(`reshape must keep the length: ${tracked.text.length} became ${text.length}`);
  }
  return { ...tracked, text };
}

/** The given stretches of the current text in the given order; every other stretch is charged to `rule`. */
export function arrange(
  tracked: TrackedText,
  stretches: readonly { start: number; end: number }[],
  rule: Rule,
): TrackedText {
  const taken = [...stretches].sort((a, b) => a.start - b.start);
  const removals = [...tracked.removals];
  let done = 0;
  for (const { start, end } of [...taken, { start: tracked.text.length, end: tracked.text.length }]) {
    if (start < done) throw new RangeError(`a stretch is taken twice at ${start}`);
    for (const removal of removed(tracked.origin.subarray(done, start), rule)) removals.push(removal);
    done = end;
  }
  return {
    text: stretches.map(({ start, end }) => tracked.text.slice(start, end)).join(''),
    origin: concatenate(stretches.map(({ start, end }) => tracked.origin.slice(start, end))),
    removals,
  };
}

function removed(origin: Int32Array, rule: Rule): Removal[] {
  const removals: { start: number; end: number; rule: Rule }[] = [];
  for (const at of origin) {
    if (at < 0) continue;
    const last = removals.at(-1);
    if (last?.end === at) last.end = at + 1;
    else removals.push({ start: at, end: at + 1, rule });
  }
  return removals;
}

function concatenate(arrays: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    whole.set(array, at);
    at += array.length;
  }
  return whole;
}
