import { isScalar, parseDocument, stringify } from 'yaml';
import { measureParts } from '#domain/measure.ts';
import { detectRestorations } from '#source-text/detect.ts';
import { proposeNumbering } from '#source-text/levels.ts';
import type { MarkerForm } from '#source-text/marker.ts';
import { outlineOf } from '#source-text/outline.ts';
import type { RawText } from '#source-text/raw-text.ts';
import { restore } from '#source-text/restore.ts';

const FIELDS = [
  ...['title', 'short', 'issuers', 'issuer', 'documentNumber', 'issued', 'published'],
  ...['validity', 'place', 'rights', 'source', 'about'],
] as const;

/**
 * Metadata for an editor to fill in, with what the raw file itself tells and its measures at the level `marker`, or at the
 * likeliest; `undefined` where it has no such numbering.
 */
export function documentStub(
  { text: raw, facts }: Extract<RawText, { text: string }>,
  marker?: MarkerForm,
): string | undefined {
  const restoration = detectRestorations(raw);
  const { text } = restore(raw, { steps: restoration, passages: [], repairs: [] });
  const by = proposeNumbering(outlineOf(text), marker);
  if (by.length === 0) return undefined;
  const known = { restoration, numbering: { headings: 'some', by } };
  const told: Readonly<Record<string, unknown>> = {
    title: facts.title,
    issuer: facts.issuer,
    documentNumber: facts.documentNumber,
    issued: facts.issued && { date: facts.issued },
    published: facts.published && { date: facts.published },
  };
  return [
    '# 由 npm run import 生成的草稿。请补全空缺的字段（说明见 docs/content.md）；写好了要发布，就删去 draft 这一行。',
    'draft: true',
    ...FIELDS.map((field) =>
      told[field] === undefined ? `${field}:` : stringify({ [field]: told[field] }, { lineWidth: 0 }).trimEnd(),
    ),
    '',
    '# 自动判断的复原步骤和编号规则，请核对：',
    stringify(known, { lineWidth: 0 }),
  ].join('\n');
}

/** The MDX of a measure that nobody has written up yet; the content check asks for each of its parts. */
export function measureStub(number: string): string {
  return [
    '---',
    'draft: true',
    `number: ${JSON.stringify(number)}`,
    'title: ""',
    'summary: ""',
    'themes: []',
    'bodies: []',
    'elements: []',
    '---',
    '',
    measureParts.map((part) => `## ${part}\n`).join('\n'),
  ].join('\n');
}

/** The metadata with the raw file's name and both hashes in it, all else as the editor wrote it. */
export function withHashes(metadata: string, hashes: { file: string; raw: string; archive: string }): string {
  const yaml = parseDocument(metadata);
  const raw = yaml.hasIn(['raw', 'sha256'])
    ? withScalar(metadata, ['raw', 'sha256'], hashes.raw)
    : withLine(withoutEmpty(metadata, 'raw'), `raw: { file: ${hashes.file}, sha256: ${hashes.raw} }`);
  return yaml.has('sha256') && yaml.get('sha256') !== null
    ? withScalar(raw, ['sha256'], hashes.archive)
    : withLine(withoutEmpty(raw, 'sha256'), `sha256: ${hashes.archive}`);
}

/** The text with the scalar at `path` replaced, and nothing else touched. */
function withScalar(text: string, path: readonly string[], value: string): string {
  const node = parseDocument(text).getIn(path, true);
  const range = isScalar(node) ? node.range : undefined;
  return range ? text.slice(0, range[0]) + value + text.slice(range[1]) : text;
}

function withLine(text: string, line: string): string {
  return `${text.replace(/\n*$/u, '\n')}${line}\n`;
}

/** A field that stands there without a value gives way to the one that is written. */
function withoutEmpty(text: string, field: string): string {
  return text.replace(new RegExp(`^${field}:[^\\S\\n]*\\n(?![^\\S\\n])`, 'mu'), '');
}
