import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { elementText, fieldText } from './field-text.ts';

/**
 * A record in YAML with these fields. Whatever is as it was stays to the byte: other fields, comments, order, and each element of a measure.
 * A field that is `undefined` is taken out; what is new comes last.
 */
export function withFields(yaml: string, fields: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(yaml);
  const before = (document.toJS() ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      isDeepStrictEqual(before[name] ?? undefined, value) ? [] : editsOf(document, yaml, name, before[name], value),
    )
    .sort((a, b) => b.from - a.from)
    .reduce((written, { from, to, text }) => written.slice(0, from) + text + written.slice(to), yaml);
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
  const end = { from: yaml.length, to: yaml.length };
  const ahead = whole || /(?:^|\n)$/u.test(yaml) ? '' : '\n';
  return [{ ...(whole ?? end), text: ahead + fieldText(name, value) }];
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
