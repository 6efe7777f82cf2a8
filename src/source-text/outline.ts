import { apartFrom } from './apart.ts';
import { markerForms, markerOf, type Marker, type MarkerForm } from './marker.ts';

/** One paragraph of the archived text: its number (a line, from 1) and its words. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
}

/** A numbered part of a document with everything that stands below it. */
export interface Section {
  readonly marker: Marker;
  /** The numbered line, then the unnumbered paragraphs before the next number. */
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
  readonly children: readonly Section[];
}

/** A document's text in the order and depth of its own numbering. */
export interface Outline {
  /** What stands before the first number: address, title, preamble. */
  readonly opening: readonly Paragraph[];
  readonly sections: readonly Section[];
  /** What belongs to no number: closing words, signature and date, annexes, page numbers and the frame of a web page. */
  readonly closing: readonly Paragraph[];
  /** Lines within a sentence that begins above them: what looks like their number is none. */
  readonly continued: readonly Paragraph[];
}

interface OpenSection {
  marker: Marker;
  paragraphs: [Paragraph, ...Paragraph[]];
  children: OpenSection[];
}

/** Builds the outline of an archived text (one paragraph a line) from the numbers that its lines open with. */
export function outlineOf(text: string): Outline {
  const paragraphs = text.split('\n').map((line, at) => ({ number: at + 1, text: line }));
  const apart = apartFrom(paragraphs.map(({ text: line }) => line));
  const opening: Paragraph[] = [];
  const closing: Paragraph[] = [];
  const continued: Paragraph[] = [];
  const sections: OpenSection[] = [];
  const path: OpenSection[] = [];
  const counted = new Map<MarkerForm, number>();
  let isOpen = false;

  for (const [at, paragraph] of paragraphs.entries()) {
    if (apart.has(at)) {
      closing.push(paragraph);
      continue;
    }
    const found = markerOf(paragraph.text);
    const continues = isOpen && found !== undefined && !follows(found, path, counted);
    if (continues) continued.push(paragraph);
    isOpen = isUnfinished(paragraph.text, found !== undefined && !continues);
    // Dashes below no number are those of a subtitle.
    const marker = continues || (found?.form === '——' && path.length === 0) ? undefined : found;
    if (!marker) {
      (path.at(-1)?.paragraphs ?? opening).push(paragraph);
      continue;
    }
    const depth = depthOf(marker);
    while (path.length > 0 && depthOf((path.at(-1) as OpenSection).marker) >= depth) path.pop();
    const siblings = path.at(-1)?.children ?? sections;
    counted.set(marker.form, marker.ordinal);
    const section: OpenSection = { marker: counting(marker, siblings), paragraphs: [paragraph], children: [] };
    siblings.push(section);
    path.push(section);
  }
  return { opening, sections, closing, continued };
}

/** Every section with the sections above it, in document order. */
export function* walk(
  sections: readonly Section[],
  above: readonly Section[] = [],
): Generator<{ section: Section; above: readonly Section[] }> {
  for (const section of sections) {
    yield { section, above };
    yield* walk(section.children, [...above, section]);
  }
}

function depthOf(marker: Marker): number {
  return markerForms.indexOf(marker.form);
}

/** A dash counts by its place in its list. */
function counting(marker: Marker, siblings: readonly OpenSection[]): Marker {
  if (marker.form !== '——') return marker;
  return { ...marker, ordinal: 1 + siblings.filter((sibling) => sibling.marker.form === '——').length };
}

/** Whether a number goes on counting where it stands, or through the whole text; or begins to. */
function follows(marker: Marker, path: readonly OpenSection[], counted: ReadonlyMap<MarkerForm, number>): boolean {
  if (marker.form === '——') return true;
  const before = path.find((open) => open.marker.form === marker.form)?.marker.ordinal;
  return marker.ordinal === (before ?? 0) + 1 || marker.ordinal === (counted.get(marker.form) ?? 0) + 1;
}

/** A line that ends within a sentence; a heading is whole without a full stop. */
function isUnfinished(line: string, isNumbered: boolean): boolean {
  if (/[，,、]\s*$/u.test(line)) return true;
  if (/[。；;！!？?：:）)”』》]\s*$/u.test(line)) return false;
  return isNumbered ? /[。；;]/u.test(line) : line.length > 30 || /[，,。；;]/u.test(line);
}
