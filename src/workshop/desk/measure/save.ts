import { isDeepStrictEqual } from 'node:util';
import { splitFrontMatter } from '#catalogue/read/front-matter.ts';
import { measureParts } from '#domain/measure.ts';
import { withFields } from '../form/with-fields.ts';

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
  if (!split) return text;
  const yaml = withFields(split.yaml, fields);
  const body = isDeepStrictEqual(partsIn(text), parts)
    ? split.body
    : `\n${measureParts.map((heading, at) => `## ${heading}\n\n${parts[at] ?? ''}`.trimEnd()).join('\n\n')}\n`;
  return text.slice(0, text.indexOf(split.yaml)) + yaml + `---\n` + body;
}
