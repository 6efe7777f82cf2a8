import { prosePageSchema, type ProsePageRecord } from '#domain/prose-page.ts';
import { readMdxFile } from './mdx-file.ts';
import { readMdxText, type Mention, type Use } from './mdx-text.ts';
import type { Checked } from './yaml.ts';

/** A place within a page that has an address of its own. */
export interface ProseSection {
  readonly id: string;
  /** What the page's list of contents calls it. */
  readonly name: string;
}

/** The file of a page that editors write: what stands before its text, and what the text refers to. */
export interface ProsePageText extends Checked<ProsePageRecord & { readonly sections: readonly ProseSection[] }> {
  /** The places in it that have addresses. */
  readonly anchors: readonly Mention[];
  readonly uses: readonly Use[];
  readonly links: readonly Mention[];
}

/** Reads a page's MDX, collecting every problem of its front matter and of its text. */
export function readProsePage(file: string, text: string): ProsePageText {
  const { record, body, bodyLine } = readMdxFile(file, text, prosePageSchema);
  if (body === undefined) return { ...record, value: undefined, anchors: [], uses: [], links: [] };
  const { uses, links, problems } = readMdxText(file, body, bodyLine, 'pages');
  const headings = uses.filter(({ name }) => name === 'Heading' || name === 'Section');
  const sections = headings
    .filter(({ attributes }) => attributes['level'] !== '3')
    .map(({ attributes, text: words }) => ({
      id: attributes['id'] ?? '',
      name: attributes['short'] ?? attributes['title'] ?? words,
    }));
  return {
    ...record,
    value: record.value && { ...record.value, sections },
    problems: [...record.problems, ...problems],
    anchors: headings.map(({ attributes, line }) => ({ text: attributes['id'] ?? '', line })),
    uses,
    links,
  };
}
