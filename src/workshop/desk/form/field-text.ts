import { stringify } from 'yaml';

type Values = Readonly<Record<string, unknown>>;

/** Fields that are written on one line, though they hold several values. */
const ON_ONE_LINE = new Set([
  'themes',
  'target',
  'due',
  'cycle',
  'other',
  'issuers',
  'author',
  'issued',
  'published',
  'term',
]);

/** A field of a measure's or a document's record as editors write it. Ends with a line end. */
export function fieldText(name: string, value: unknown): string {
  if (name === 'bodies') return `${name}:\n${(value as Values[]).map((one) => `  - ${onOneLine(one)}\n`).join('')}`;
  if (name === 'elements') return `${name}:\n${(value as Values[]).map(elementText).join('')}`;
  if (ON_ONE_LINE.has(name)) return `${name}: ${onOneLine(value)}\n`;
  if (name === 'source' || name === 'validity') return stringify({ [name]: value }, { lineWidth: 0 });
  if (Array.isArray(value)) return `${name}:\n${value.map((one) => `  - ${onOneLine(one)}\n`).join('')}`;
  return `${name}: ${onOneLine(value)}\n`;
}

/** One element, as an entry of the list of elements. */
export function elementText(element: Values): string {
  const fields = Object.entries(element).map(([name, value]) => {
    const isList = Array.isArray(value);
    return isList || ON_ONE_LINE.has(name) ? `${name}: ${onOneLine(value)}\n` : fieldText(name, value);
  });
  return fields.map((field, at) => `${at === 0 ? '  - ' : '    '}${field}`).join('');
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return stringify(value, { lineWidth: 0 }).trimEnd();
  const isMap = !Array.isArray(value);
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: isMap }).trimEnd();
}
