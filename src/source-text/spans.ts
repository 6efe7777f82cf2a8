import type { MeasureKind, Numbering, NumberingByMarker, NumberingByOpening } from '#domain/numbering.ts';
import { headingOf } from './heading.ts';
import { outlineOf, walk, type Outline, type Paragraph, type Section } from './outline.ts';

/** The stretch of an archived text that is one measure. */
export interface Span {
  /** The measure's number, in the form that its document declares. */
  readonly number: string;
  readonly kind: MeasureKind;
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
  /** The source's own heading sentence without its number and its full stop; empty where the source has none. */
  readonly heading: string;
  /** The numbered headings above it, outermost first, in the source's words. */
  readonly above: readonly string[];
  /** What the nearest heading above says beyond its heading sentence, where the measure is an item of a task. */
  readonly introduction: Paragraph | undefined;
}

/** The complete verbatim text of a span. */
export function quoteOf(span: Span): string {
  return span.paragraphs.map(({ text }) => text).join('\n');
}

/** The measures of an archived text, in document order. Numbers may repeat or be absent: the catalogue reports that. */
export function spansOf(text: string, numbering: Numbering): Span[] {
  return spansIn(outlineOf(text), numbering);
}

/** The measures of an outline, in document order. */
export function spansIn(outline: Outline, numbering: Numbering): Span[] {
  if ('openings' in numbering) return openedSpans(outline, numbering.openings);
  return numberedSpans(outline, numbering);
}

function numberedSpans(
  outline: Outline,
  { by: rules, headings, headingless = [] }: Extract<Numbering, { by: unknown }>,
): Span[] {
  const spans: Span[] = [];
  const ruleOf = (path: readonly Section[]) => rules.find((candidate) => applies(candidate, path));
  for (const { section, above } of walk(outline.sections)) {
    const path = [...above, section];
    const rule = ruleOf(path);
    if (!rule) continue;
    const parent = above.at(-1);
    const number = numberOf(rule, path);
    spans.push({
      number,
      kind: rule.kind,
      paragraphs: [section.paragraphs[0], ...section.paragraphs.slice(1), ...unclaimedBelow(path, ruleOf)],
      heading: headingless.includes(number) ? '' : headingOf(section.paragraphs[0].text, headings),
      above: above.map((ancestor) => titleOf(ancestor)),
      introduction: parent && saysMoreThanItsHeading(parent) ? parent.paragraphs[0] : undefined,
    });
  }
  return spans;
}

/** What stands below a measure, to any depth, save what is a measure itself. */
function unclaimedBelow(path: readonly Section[], ruleOf: (path: readonly Section[]) => unknown): Paragraph[] {
  return (path.at(-1)?.children ?? []).flatMap((child) => {
    const below = [...path, child];
    return ruleOf(below) ? [] : [...child.paragraphs, ...unclaimedBelow(below, ruleOf)];
  });
}

function applies(rule: NumberingByMarker, path: readonly Section[]): boolean {
  const [chapter] = path;
  const section = path.at(-1);
  if (!chapter || section?.marker.form !== rule.marker) return false;
  if (rule.chapters && !rule.chapters.includes(chapter.marker.ordinal)) return false;
  return !rule.childless || section.children.length === 0;
}

function numberOf(rule: NumberingByMarker, path: readonly Section[]): string {
  const ordinal = (section: Section | undefined) => String(section?.marker.ordinal ?? '');
  return rule.number
    .replace('{chapter}', ordinal(path[0]))
    .replace('{group}', ordinal(path.at(-2)))
    .replace('{item}', ordinal(path.at(-1)));
}

/** A section's heading with its number, in the source's words; the whole line where it has no heading sentence. */
export function titleOf(section: Section): string {
  const line = section.paragraphs[0].text;
  const heading = headingOf(line, 'some');
  return heading === '' ? line.replace(/。$/u, '') : section.marker.text + heading;
}

function saysMoreThanItsHeading(section: Section): boolean {
  return section.paragraphs[0].text.replace(/。$/u, '') !== titleOf(section);
}

function openedSpans(outline: Outline, openings: readonly NumberingByOpening[]): Span[] {
  const spans: Span[] = [];
  const places: { paragraph: Paragraph; above: string[] }[] = outline.opening.map((paragraph) => ({
    paragraph,
    above: [],
  }));
  for (const { section, above } of walk(outline.sections)) {
    const titles = [...above, section].map((part) => titleOf(part));
    places.push(...section.paragraphs.map((paragraph) => ({ paragraph, above: titles })));
  }
  for (const { paragraph, above } of places) {
    for (const opening of openings.filter(({ begins }) => paragraph.text.startsWith(begins))) {
      spans.push({
        number: opening.number,
        kind: 'measure',
        paragraphs: [paragraph],
        heading: opening.heading ?? '',
        above,
        introduction: undefined,
      });
    }
  }
  return spans;
}
