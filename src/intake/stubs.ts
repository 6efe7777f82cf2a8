import { parseDocument, stringify } from 'yaml';
import { measureParts } from '#domain/measure.ts';
import { detectRestorations, guessNumbering } from '#source-text/detect.ts';
import { restore } from '#source-text/restore.ts';

/** Metadata for an editor to fill in, with what the text itself tells; `undefined` where it has no numbering. */
export function documentStub(raw: string): string | undefined {
  const restoration = detectRestorations(raw);
  const { text } = restore(raw, { steps: restoration, passages: [], repairs: [] });
  const by = guessNumbering(text);
  if (by.length === 0) return undefined;
  const known = { restoration, numbering: { headings: 'some', by } };
  return [
    '# 由 npm run import 生成。请补全空缺的字段（说明见 CONTRIBUTING），再运行 npm run check。',
    ...['order', 'title', 'short', 'issuers', 'issuer', 'documentNumber', 'issued', 'published'].map(
      (field) => `${field}:`,
    ),
    ...['validity', 'region', 'level', 'rights', 'about', 'source'].map((field) => `${field}:`),
    '# 自动判断的复原步骤和编号规则，请核对：',
    stringify(known, { lineWidth: 0 }),
  ].join('\n');
}

/** The MDX of a measure that nobody has written up yet; the content check asks for each of its parts. */
export function measureStub(number: string): string {
  return [
    '---',
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
  if (yaml.getIn(['raw', 'sha256']) === hashes.raw && yaml.get('sha256') === hashes.archive) return metadata;
  yaml.setIn(['raw', 'file'], hashes.file);
  yaml.setIn(['raw', 'sha256'], hashes.raw);
  yaml.set('sha256', hashes.archive);
  return yaml.toString({ lineWidth: 0 });
}
