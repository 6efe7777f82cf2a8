import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { decode } from '#source-text/decode.ts';
import { gb18030, utf16 } from '../fixtures/encodings.ts';

const TEXT = '一、总体要求\n坚持问题导向。\n(一)推行网上立案。\n';

describe('a raw file is read', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-16LE without byte-order mark', utf16(TEXT, 'le'), 'utf-16le'],
    ['UTF-16BE without byte-order mark', utf16(TEXT, 'be'), 'utf-16be'],
    ['GB18030', gb18030(TEXT), 'gb18030'],
  ])('from %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  test.each([
    ['UTF-8', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16LE', utf16(`\uFEFF${TEXT}`, 'le'), 'utf-16le'],
    ['UTF-16BE', utf16(`\uFEFF${TEXT}`, 'be'), 'utf-16be'],
  ])('from %s with a byte-order mark, which stays in the text for the account', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: `\uFEFF${TEXT}`, encoding });
  });

  test('with the line ends that it has', () => {
    expect(decode(Buffer.from('一\r\n二\r三'))).toEqual({ text: '一\r\n二\r三', encoding: 'utf-8' });
    expect(decode(utf16('一\r\n二\r\n三', 'be'))).toEqual({ text: '一\r\n二\r\n三', encoding: 'utf-16be' });
  });

  test('from GB18030 with characters of four bytes', () => {
    // 㐀 (U+3400) is 0x81 0x39 0xEE 0x39 in GB 18030.
    expect(decode(Uint8Array.of(0x81, 0x39, 0xee, 0x39))).toEqual({ text: '㐀', encoding: 'gb18030' });
  });
});

describe('a raw file that cannot be read is refused in Chinese', () => {
  const unknown = {
    what: '无法识别文件的编码，从这一行起不是 UTF-8、UTF-16 或 GB18030 文字',
    instead: '请在文字编辑软件里打开原文件，另存为 UTF-8 编码后再导入',
  };

  test('when it is empty', () => {
    const problem = { line: 1, what: '文件是空的', instead: '请换成含有全文的原始文本' };
    expect(decode(new Uint8Array())).toEqual({ problem });
  });

  test('when its bytes are of no encoding, with the line of the first bad one', () => {
    const bytes = Buffer.concat([Buffer.from('一、总则\n第二行\n坏'), Uint8Array.of(0xff, 0xff, 0xff)]);
    expect(decode(bytes)).toEqual({ problem: { line: 3, ...unknown } });
  });

  test('when it holds zero bytes in every reading', () => {
    expect(decode(new Uint8Array(64))).toEqual({ problem: { line: 1, ...unknown } });
  });

  test('when a UTF-16 file was cut in the middle of a character', () => {
    const cut = utf16(`\uFEFF${TEXT}`, 'le').subarray(0, -1);
    expect(decode(cut)).toEqual({ problem: { line: 1, ...unknown } });
  });
});

describe('reading what was written gives the same text', () => {
  // Half a surrogate pair has no bytes in any encoding, and a zero marks a file that is no text.
  const wellFormed = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\u0000'));

  test('in UTF-8', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  test.each(['le', 'be'] as const)('in UTF-16%s with a byte-order mark', (order) => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decode(utf16(`\uFEFF${text}`, order))).toEqual({ text: `\uFEFF${text}`, encoding: `utf-16${order}` });
      }),
    );
  });

  test.each(['le', 'be'] as const)('in UTF-16%s without one, for Chinese lines', (order) => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom(...'一二三、。,的法院改革1(a)'), maxLength: 20 }));
    fc.assert(
      fc.property(lines, (of) => {
        const text = ['一、的要求。', ...of, ''].join('\n');
        expect(decode(utf16(text, order))).toEqual({ text, encoding: `utf-16${order}` });
      }),
    );
  });
});
