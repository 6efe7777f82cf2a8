import { describe, expect, test } from 'vitest';
import { importDocument } from '#workshop/import-document.ts';
import { proposeDocumentId } from '#workshop/propose-id.ts';
import { RAW, rawFile } from '../fixtures/raw-documents.ts';
import { reasonsOf } from '../fixtures/refused.ts';
import { emptyFolder, smallPortal } from '../fixtures/small-portal.ts';

describe('an id is proposed', () => {
  test.each([
    [
      'of the number that the page tells',
      '',
      { documentNumber: '云府办〔2025〕12号', title: '某意见' },
      'yunfuban-2025-12',
    ],
    ['of the number in the text, in whatever brackets', '关于改革的意见\n云司发[2018] 第 3 号\n', {}, 'yunsifa-2018-3'],
    [
      'of the issuer’s place and the year of issue',
      '',
      { issuer: '云川市中级人民法院', issued: '2021-03' },
      'yunchuan-2021',
    ],
    ['of the place in the title', '关于在云川市推进改革的意见\n自2024年起施行。\n', {}, 'yunchuan-2024'],
    ['of the title’s first words', '关于优化营商环境的若干措施\n一、总体要求\n', {}, 'youhuayingshang'],
    ['with ü as v', '律师执业规范\n', {}, 'lvshizhiye'],
  ])('%s', (_, text, facts, id) => {
    expect(proposeDocumentId(text, facts)).toBe(id);
  });

  test('from nothing but Chinese words', () => {
    expect(proposeDocumentId('Plan 2025\n1. Do it.\n', {})).toBeUndefined();
  });
});

test('an import without an id uses the proposed one and says which', async () => {
  const root = await emptyFolder();
  const { document, written } = await importDocument({ root, folder: 'content' }, await rawFile(RAW), undefined);
  expect(document).toBe('yunchuan');
  expect(written).toContain('content/documents/yunchuan.yaml');
});

test('what proposes none is refused with what to write', async () => {
  const file = await rawFile('Plan\n一、A\n(一)B\n');
  expect(await reasonsOf(importDocument(await smallPortal(), file, undefined))).toEqual([
    {
      file,
      line: 1,
      what: '文中没有发文字号和中文标题，拟不出文件编号',
      instead: '请用 --document 给它一个编号，如 sample-2025',
    },
  ]);
});
