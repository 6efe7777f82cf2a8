import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument, RAW_SIZE_LIMIT } from '#workshop/import-document.ts';
import { RAW, rawFile } from '../fixtures/raw-documents.ts';
import { reasonsOf } from '../fixtures/refused.ts';
import { smallPortal } from '../fixtures/small-portal.ts';

/** The one problem of an import into the small portal, which has to stay as it was. */
async function refusal(raw: string, document = 'yunchuan-2025') {
  const portal = await smallPortal();
  const before = await portal.listing();
  const reasons = await reasonsOf(importDocument(portal, raw, document));
  expect(await portal.listing()).toEqual(before);
  expect(reasons).toHaveLength(1);
  return reasons[0];
}

describe('nothing is written, and the problem is named,', () => {
  test('when the raw file is empty', async () => {
    const file = await rawFile('');
    expect(await refusal(file)).toEqual({
      file,
      line: 1,
      what: '文件是空的',
      instead: '请换成含有全文的原始文本',
    });
  });

  test('when its encoding is unknown', async () => {
    const file = await rawFile(Buffer.concat([Buffer.from(RAW), Uint8Array.of(0xff, 0xff)]));
    expect(await refusal(file)).toEqual({
      file,
      line: 7,
      what: '无法识别文件的编码，从这一行起不是 UTF-8、UTF-16 或 GB18030 文字',
      instead: '请在文字编辑软件里打开原文件，另存为 UTF-8 编码后再导入',
    });
  });

  test('when it is not there, or is a folder', async () => {
    const folder = join(await rawFile(RAW), '..');
    for (const file of [join(folder, 'missing.txt'), folder]) {
      expect(await refusal(file)).toEqual({ file, line: 1, what: '没有这个原始文件', instead: '请检查路径' });
    }
  });

  test.each(['Yunchuan', '云川', '../evil', 'a/b', '-a', 'a--b', '', 'a.b'])(
    'when the document would be called %j',
    async (document) => {
      const file = await rawFile(RAW);
      expect(await refusal(file, document)).toEqual({
        file,
        line: 1,
        what: `文件编号“${document}”不能用作网址`,
        instead: '请用小写英文字母、数字和连字符，如 sample-2025',
      });
    },
  );

  test.each(['没有编号的文章。\n第二段。\n', ' \n \n'])('when nothing is numbered: %j', async (text) => {
    const file = await rawFile(text);
    expect(await refusal(file)).toEqual({
      file,
      line: 1,
      what: '没有认出任何编号，什么也没有写入',
      instead:
        '能认的编号：第一章 / 第一节 / 第一条 / 一、 / (一) / 第一, / 1. / 1) / (1) / ① / ——；请确认这是分条列项的文件。没有编号的文章，请先写好 content/documents/yunchuan-2025.yaml 里的 numbering.openings',
    });
  });

  test('when it is too large, unread', async () => {
    const file = await rawFile('');
    await truncate(file, 40 * RAW_SIZE_LIMIT);
    const started = performance.now();
    expect(await refusal(file)).toEqual({
      file,
      line: 1,
      what: '文件有 2560 MB，超过上限 64 MB',
      instead: '请只导入一份政策文件的文字',
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test('another raw file of that name is not overwritten, and nothing is written', async () => {
  const portal = await smallPortal();
  await portal.add('content/sources/raw/yunchuan-2025.raw.txt', '别的文字');
  const before = await portal.listing();
  expect(await reasonsOf(importDocument(portal, await rawFile(RAW), 'yunchuan-2025'))).toEqual([
    {
      file: 'content/sources/raw/yunchuan-2025.raw.txt',
      line: 1,
      what: '这里已有另一个原始文件',
      instead: '请改用那个文件导入；它不再用，就先移走',
    },
  ]);
  expect(await portal.listing()).toEqual(before);
});
