/** Whether a place of a text counts as the boundary of a word. */
export type Boundary = (text: string, at: number) => boolean;

interface Directive {
  readonly prefix: string | undefined;
  readonly start: string;
  readonly end: string | undefined;
  readonly suffix: string | undefined;
}

interface Match {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly block: number;
  readonly at: number;
}

/**
 * What a browser finds by a text directive in blocks of text, from block and offset to block and offset: “find a range from a text
 * directive” of https://wicg.github.io/scroll-to-text-fragment/, step by step.
 */
export function foundBy(written: string, blocks: readonly string[], isBoundary: Boundary) {
  const directive = parsed(written);
  if (!directive) return undefined;
  const { prefix, start, end, suffix } = directive;
  const seek = (words: string, from: Place, bounds: { start: boolean; end: boolean; atBeginning?: boolean }) =>
    find(words, blocks, from, bounds, isBoundary);
  let search: Place = { block: 0, at: 0 };
  for (;;) {
    let match: Match | undefined;
    const endBound = end !== undefined || suffix === undefined;
    if (prefix !== undefined) {
      const before = seek(prefix, search, { start: true, end: false });
      if (!before) return undefined;
      search = { block: before.block, at: before.from + 1 };
      const next = afterSpace(blocks, { block: before.block, at: before.to });
      match = next && seek(start, next, { start: false, end: endBound, atBeginning: true });
      if (!match) continue;
    } else {
      match = seek(start, search, { start: true, end: endBound });
      if (!match) return undefined;
      search = { block: match.block, at: match.from + 1 };
    }
    const opening: Match = match;
    let closing: Match = match;
    for (;;) {
      if (end !== undefined) {
        const last = seek(end, { block: closing.block, at: closing.to }, { start: true, end: suffix === undefined });
        if (!last) return undefined;
        closing = last;
      }
      const found = {
        from: { block: opening.block, at: opening.from },
        to: { block: closing.block, at: closing.to },
      };
      if (suffix === undefined) return found;
      const next = afterSpace(blocks, { block: closing.block, at: closing.to });
      if (next && seek(suffix, next, { start: false, end: true, atBeginning: true })) return found;
      if (end === undefined) break;
    }
  }
}

function parsed(written: string): Directive | undefined {
  const terms = written.replace(/^text=/u, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const isWellFormed = [prefix, suffix, ...terms].every((term) => term === undefined || /^[^-&]+$/u.test(term));
  if (!isWellFormed || terms.length < 1 || terms.length > 2) return undefined;
  const decoded = (term: string | undefined) => (term === undefined ? undefined : decodeURIComponent(term));
  return { prefix: decoded(prefix), start: decoded(terms[0]) ?? '', end: decoded(terms[1]), suffix: decoded(suffix) };
}

function find(
  words: string,
  blocks: readonly string[],
  from: Place,
  bounds: { start: boolean; end: boolean; atBeginning?: boolean },
  isBoundary: Boundary,
): Match | undefined {
  for (let block = from.block; block < blocks.length; block++) {
    const text = blocks[block] ?? '';
    const least = block === from.block ? from.at : 0;
    for (let at = text.indexOf(words, least); at >= 0; at = text.indexOf(words, at + 1)) {
      if (bounds.atBeginning && at !== least) return undefined;
      const to = at + words.length;
      if ((bounds.start && !isBoundary(text, at)) || (bounds.end && !isBoundary(text, to))) continue;
      return { block, from: at, to };
    }
    if (bounds.atBeginning) return undefined;
  }
  return undefined;
}

function afterSpace(blocks: readonly string[], { block, at }: Place): Place | undefined {
  for (let next = block; next < blocks.length; next++) {
    const text = blocks[next] ?? '';
    for (let place = next === block ? at : 0; place < text.length; place++) {
      if (!/\s/u.test(text.charAt(place))) return { block: next, at: place };
    }
  }
  return undefined;
}
