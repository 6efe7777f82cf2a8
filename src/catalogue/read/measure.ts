import type { RootContent } from 'mdast';
import { measureSchema, type MeasureRecord } from '#domain/measure.ts';
import { readMdxFile } from './mdx-file.ts';
import type { Mention } from './mdx-text.ts';
import { readMdx } from './mdx.ts';
import type { Checked } from './yaml.ts';

/** One of the three parts of a measure's page, as a Markdown tree. */
export interface ProsePart {
  readonly heading: string;
  readonly content: readonly RootContent[];
}

/** A measure's file: its front matter and its text. */
export interface MeasureText extends Checked<MeasureRecord & { readonly parts: readonly ProsePart[] }> {
  /** What `<Words>` quotes. */
  readonly quoted: readonly Mention[];
  /** What `<Measure>` links to. */
  readonly linked: readonly Mention[];
  /** Its paragraphs, as words. */
  readonly paragraphs: readonly Mention[];
}

/** Reads a measure's MDX, collecting every problem of its front matter and of its text. */
export function readMeasure(file: string, text: string): MeasureText {
  const { record, body, bodyLine } = readMdxFile(file, text, measureSchema);
  if (body === undefined) return { ...record, value: undefined, quoted: [], linked: [], paragraphs: [] };
  const { parts, words, measures, paragraphs, problems } = readMdx(file, body, bodyLine);
  return {
    ...record,
    value: record.value && { ...record.value, parts },
    problems: [...record.problems, ...problems],
    quoted: words,
    linked: measures,
    paragraphs,
  };
}
