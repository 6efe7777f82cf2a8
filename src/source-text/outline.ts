import { markerForms, markerOf, type Marker } from './marker.ts';

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
  /** Signature and date. */
  readonly closing: readonly Paragraph[];
}

interface OpenSection {
  marker: Marker;
  paragraphs: [Paragraph, ...Paragraph[]];
  children: OpenSection[];
}

/** Builds the outline of an archived text (one paragraph a line) from the numbers that its lines open with. */
export function outlineOf(text: string): Outline {
  const paragraphs = text.split('\n').map((line, at) => ({ number: at + 1, text: line }));
  const end = closingStart(paragraphs);
  const opening: Paragraph[] = [];
  const sections: OpenSection[] = [];
  const path: OpenSection[] = [];

  for (const paragraph of paragraphs.slice(0, end)) {
    const marker = markerOf(paragraph.text);
    if (!marker) {
      (path.at(-1)?.paragraphs ?? opening).push(paragraph);
      continue;
    }
    const depth = depthOf(marker);
    while (path.length > 0 && depthOf((path.at(-1) as OpenSection).marker) >= depth) path.pop();
    const section: OpenSection = { marker, paragraphs: [paragraph], children: [] };
    (path.at(-1)?.children ?? sections).push(section);
    path.push(section);
  }
  return { opening, sections, closing: paragraphs.slice(end) };
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

/** The closing is the run of short last lines that end without a sentence mark: signatures, dates. */
function closingStart(paragraphs: readonly Paragraph[]): number {
  let start = paragraphs.length;
  while (start > 0 && isClosingLine((paragraphs[start - 1] as Paragraph).text)) start--;
  return start === 0 ? paragraphs.length : start;
}

function isClosingLine(line: string): boolean {
  return line.length <= 30 && !/[。;；!！?？:：]$/u.test(line) && !markerOf(line);
}
