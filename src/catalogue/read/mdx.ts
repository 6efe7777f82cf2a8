import type { RootContent } from 'mdast';
import { measureParts } from '#domain/measure.ts';
import type { Problem } from '#domain/problem.ts';
import { readMdxText, textOf, type Mention } from './mdx-text.ts';

/** The body of a measure's MDX: its three parts, and what they quote and link to. */
export interface MdxBody {
  readonly parts: readonly { readonly heading: string; readonly content: readonly RootContent[] }[];
  /** What `<Words>` quotes. */
  readonly words: readonly Mention[];
  /** What `<Measure>` links to. */
  readonly measures: readonly Mention[];
  /** Its paragraphs, as words. */
  readonly paragraphs: readonly Mention[];
  readonly problems: readonly Problem[];
}

/** Reads the body of a measure's MDX, which begins on `firstLine` of its file, and lists every problem in it. */
export function readMdx(file: string, text: string, firstLine: number): MdxBody {
  const read = readMdxText(file, text, firstLine, 'measures');
  if (!read.content) return { parts: [], words: [], measures: [], paragraphs: [], problems: read.problems };
  const problems = [...read.problems];
  const report = (line: number, what: string, instead: string) =>
    problems.push({ file, line: firstLine - 1 + line, what, instead });

  const parts = partsOf(read.content);
  const headings = parts.map(({ heading }) => heading);
  if (headings.join('\n') !== measureParts.join('\n')) {
    report(
      1,
      `正文的小标题是“${headings.join('”“')}”`,
      `应依次为 ${measureParts.map((part) => `“## ${part}”`).join('、')}`,
    );
  }
  for (const { heading, content, line } of parts) {
    if (content.length === 0) report(line, `“${heading}”下面是空的`, '请写上这一部分的内容');
  }
  const used = (name: string) => read.uses.filter((use) => use.name === name);
  return {
    parts,
    words: used('Words').map(({ text, line }) => ({ text, line })),
    measures: used('Measure').map(({ attributes, line }) => ({ text: attributes['id'] ?? '', line })),
    paragraphs: read.paragraphs,
    problems,
  };
}

function partsOf(nodes: readonly RootContent[]): { heading: string; content: RootContent[]; line: number }[] {
  const parts: { heading: string; content: RootContent[]; line: number }[] = [];
  for (const node of nodes) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      parts.push({ heading: `${node.depth === 2 ? '' : '#'.repeat(node.depth)}${textOf(node)}`, content: [], line });
    } else if (parts.length > 0) {
      parts.at(-1)?.content.push(node);
    } else {
      parts.push({ heading: '（小标题之前的文字）', content: [node], line });
    }
  }
  return parts;
}
