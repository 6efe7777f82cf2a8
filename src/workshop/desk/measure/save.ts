import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { splitFrontMatter } from '#catalogue/read/front-matter.ts';
import { measureParts } from '#domain/measure.ts';
import { elementText, fieldText } from './record-text.ts';

/** What an editor can say of a measure in its form: fields of the record by name, and the text below each heading. */
export interface Edited {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly parts: readonly string[];
}

/** The text below each of the three headings of a measure's file; `undefined` where it has others, which no form can hold. */
export function partsIn(text: string): string[] | undefined {
  const body = splitFrontMatter(text)?.body;
  const [before = '', ...sections] = body?.split(/^## /mu) ?? [];
  const found = sections.map((section) => /^(.*)\n?([\s\S]*)$/u.exec(section)?.slice(1) ?? []);
  const headings = found.map(([heading = '']) => heading.trim());
  if (body === undefined || before.trim() !== '' || !isDeepStrictEqual(headings, [...measureParts])) return undefined;
  return found.map(([, words = '']) => words.trim());
}

/**
 * A measure's file with what was edited. Whatever is not edited stays to the byte: other fields, comments, order, and each element that is as it
 * was.
 *
 * @param text a file whose record can be read as YAML, with the three headings.
 */
export function withEdited(text: string, { fields, parts }: Edited): string {
  const split = splitFrontMatter(text);
  const parsed = split && parseDocument(split.yaml);
  if (!split || !parsed) return text;
  const before = parsed.toJS() as Readonly<Record<string, unknown>>;
  const edits = Object.entries(fields).flatMap(([name, value]) =>
    isDeepStrictEqual(before[name], value) ? [] : editsOf(parsed, split.yaml, name, before[name], value),
  );
  const yaml = edits
    .sort((a, b) => b.from - a.from)
    .reduce((written, { from, to, text: put }) => written.slice(0, from) + put + written.slice(to), split.yaml);
  const body = isDeepStrictEqual(partsIn(text), parts)
    ? split.body
    : `\n${measureParts.map((heading, at) => `## ${heading}\n\n${parts[at] ?? ''}`.trimEnd()).join('\n\n')}\n`;
  return text.slice(0, text.indexOf(split.yaml)) + yaml + `---\n` + body;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function editsOf(document: Document, yaml: string, name: string, before: unknown, value: unknown): Edit[] {
  const whole = rangeOf(document, yaml, name);
  if (value === undefined) return whole ? [{ ...whole, text: '' }] : [];
  const items = document.getIn([name], true);
  if (name === 'elements' && Array.isArray(before) && before.length > 0 && isSeq(items) && Array.isArray(value)) {
    return elementEdits(items.items as Node[], yaml, whole?.to ?? yaml.length, before, value);
  }
  return [{ ...(whole ?? { from: yaml.length, to: yaml.length }), text: fieldText(name, value) }];
}

/** Only the elements that differ are written anew; what an editor removed goes, what is new comes last. */
function elementEdits(nodes: readonly Node[], yaml: string, end: number, before: unknown[], after: unknown[]): Edit[] {
  const starts = nodes.map((node) => yaml.lastIndexOf('\n', (node.range?.[0] ?? 0) - 1) + 1);
  const ranges = starts.map((from, at) => ({ from, to: starts[at + 1] ?? end }));
  const edits = ranges.flatMap((range, at): Edit[] => {
    if (at >= after.length) return [{ ...range, text: '' }];
    if (isDeepStrictEqual(before[at], after[at])) return [];
    return [{ ...range, text: elementText(after[at] as Record<string, unknown>) }];
  });
  const added = after.slice(nodes.length).map((one) => elementText(one as Record<string, unknown>));
  return added.length === 0 ? edits : [...edits, { from: end, to: end, text: added.join('') }];
}

/** From the line of a field to that of the next; comments above the next are the next one's. */
function rangeOf(document: Document, yaml: string, name: string): Omit<Edit, 'text'> | undefined {
  if (!isMap(document.contents)) return undefined;
  const starts = document.contents.items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? 0) : 0));
  const at = document.contents.items.findIndex(({ key }) => String(key) === name);
  if (at < 0) return undefined;
  const from = starts[at] ?? 0;
  const next = starts[at + 1] ?? yaml.length;
  const comments = /(?:^[^\S\n]*(?:#[^\n]*)?\n)*$/mu.exec(yaml.slice(from, next))?.[0].length ?? 0;
  return { from, to: next - (starts[at + 1] === undefined ? 0 : comments) };
}
