/** Replaces `text` from `from` to `to` by `by`; places are those of the text before any edit. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The text with edits made that do not overlap; all else stays as it is, to the byte. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.from - other.from);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, by } of inOrder) {
    pieces.push(text.slice(at, from), by);
    at = to;
  }
  return [...pieces, text.slice(at)].join('');
}
