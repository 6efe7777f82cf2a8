import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importDocument } from '#workshop/import-document.ts';
import { gb18030, utf16 } from '../fixtures/encodings.ts';
import { RAW, rawFile, sha256Of } from '../fixtures/raw-documents.ts';
import { emptyFolder, listing } from '../fixtures/small-portal.ts';

const WRITTEN = [
  'content/sources/yunchuan-2025.txt',
  'content/documents/yunchuan-2025.yaml',
  'content/measures/yunchuan-2025/1-1.mdx',
  'content/measures/yunchuan-2025/1-2.mdx',
  'content/measures/yunchuan-2025/2-1.mdx',
  'content/sources/raw/yunchuan-2025.raw.txt',
];

describe('a new document', () => {
  test('gets its archived text, metadata to fill in, and an MDX for each measure', async () => {
    const root = await emptyFolder();
    const imported = await importDocument({ root, folder: 'content' }, await rawFile(RAW), 'yunchuan-2025');
    expect(imported).toMatchObject({
      document: 'yunchuan-2025',
      written: WRITTEN,
      measures: 3,
      paragraphs: { opening: 1, measures: 3, others: 2, closing: 0 },
      levels: [
        { marker: '一、', measures: 2 },
        { marker: '(一)', measures: 3 },
      ],
      doubts: [],
      residues: [],
    });
    expect([...(await listing(root)).keys()].sort()).toEqual(WRITTEN.map((file) => join(root, file)).sort());
  });

  test('has the archived text word for word, with its hashes in the metadata', async () => {
    const root = await emptyFolder();
    const raw = `\uFEFF${RAW.replaceAll('\n', '\r\n\r\n')}`;
    await importDocument({ root, folder: 'content' }, await rawFile(raw), 'yunchuan-2025');
    const archive = await readFile(join(root, 'content/sources/yunchuan-2025.txt'), 'utf8');
    expect(archive).toBe(RAW);
    const metadata = await readFile(join(root, 'content/documents/yunchuan-2025.yaml'), 'utf8');
    expect(parse(metadata)).toMatchObject({
      raw: { file: 'yunchuan-2025.raw.txt', sha256: sha256Of(raw) },
      sha256: sha256Of(RAW),
      restoration: [],
      numbering: {
        headings: 'some',
        by: [{ kind: 'measure', chapters: [1, 2], marker: '(一)', number: '{chapter}-{item}' }],
      },
    });
  });

  test('has every field that an editor fills in, empty', async () => {
    const root = await emptyFolder();
    await importDocument({ root, folder: 'content' }, await rawFile(RAW), 'yunchuan-2025');
    const metadata = parse(await readFile(join(root, 'content/documents/yunchuan-2025.yaml'), 'utf8'));
    const fields = ['title', 'short', 'issuers', 'issuer', 'documentNumber', 'issued', 'published'];
    for (const field of [...fields, 'validity', 'place', 'rights', 'about', 'source']) {
      expect(metadata).toHaveProperty(field, null);
    }
  });

  test('has MDX with the number, the three headings and nothing invented', async () => {
    const root = await emptyFolder();
    await importDocument({ root, folder: 'content' }, await rawFile(RAW), 'yunchuan-2025');
    expect(await readFile(join(root, 'content/measures/yunchuan-2025/1-2.mdx'), 'utf8')).toBe(
      [
        ...[
          '---',
          'draft: true',
          'number: "1-2"',
          'title: ""',
          'summary: ""',
          'themes: []',
          'bodies: []',
          'elements: []',
          '---',
          '',
        ],
        ...['## 这条举措要做什么', '', '## 和谁有关', '', '## 怎么核查', ''],
      ].join('\n'),
    );
  });
});

describe('the archived text is the same', () => {
  test.each([
    ['GB18030', gb18030(RAW)],
    ['UTF-16LE with a byte-order mark', utf16(`\uFEFF${RAW}`, 'le')],
    ['UTF-16BE without one', utf16(RAW, 'be')],
    ['UTF-8 with the line ends of old Macs', Buffer.from(RAW.replaceAll('\n', '\r'))],
  ])('from %s', async (_, bytes) => {
    const root = await emptyFolder();
    expect(await importDocument({ root, folder: 'content' }, await rawFile(bytes), 'yunchuan-2025')).toMatchObject({
      written: WRITTEN,
    });
    expect(await readFile(join(root, 'content/sources/yunchuan-2025.txt'), 'utf8')).toBe(RAW);
  });
});

test('places that look damaged are named, not repaired', async () => {
  const root = await emptyFolder();
  const imported = await importDocument(
    { root, folder: 'content' },
    await rawFile(RAW.replace('群众诉讼', '群?诉讼')),
    'yunchuan-2025',
  );
  expect(imported).toMatchObject({ residues: [{ paragraph: 3, context: '立案。方便群?诉讼。' }] });
});

test('a glossed text in traditional characters is restored without being told', async () => {
  const root = await emptyFolder();
  const raw = RAW.replaceAll('诉讼', '訴(sù)訟(sòng)')
    .replaceAll('机制', '機(jī)制')
    .replaceAll('组织', '組(zǔ)織')
    .replaceAll('责任', '責(zé)任');
  await importDocument({ root, folder: 'content' }, await rawFile(raw), 'yunchuan-2025');
  expect(await readFile(join(root, 'content/sources/yunchuan-2025.txt'), 'utf8')).toBe(RAW);
});

test('a rare character whose simplified shape is longer does not end the import', async () => {
  const raw = RAW.replaceAll('推进', '推進')
    .replaceAll('诉讼', '訴訟')
    .replaceAll('机', '機')
    .replaceAll('群众', '潘暐');
  await importDocument({ root: await emptyFolder(), folder: 'content' }, await rawFile(raw), 'yunchuan-2025');
});
