import { describe, expect, test } from 'vitest';
import { readRawText } from '#source-text/raw-text.ts';
import { gb18030 } from '../fixtures/encodings.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>站名</title><style>p{}</style></head><body>${body}</body></html>`;
const read = (text: string) => readRawText(new TextEncoder().encode(text));

const SAVED = page(`
  <header><p>星河区人民政府门户网站欢迎您</p></header>
  <table>
    <tr><td><b>标&emsp;题：</b></td><td>星河区实施方案</td><td>发文机关：</td><td>星河区法院</td></tr>
    <tr><td>发文字号：</td><td>星法〔2024〕3号</td><td>成文日期：</td><td>2024年1月5日</td></tr>
    <tr><td>发布日期：</td><td>2024-01-09</td></tr>
  </table>
  <div class="content">
    <p>星河区实施方案</p><p>一、主要任务<br>（一）设立&nbsp;导诉窗口。年底前设立。</p>
    <script>document.write('广告')</script>
    <p>（二）开通<b>热线</b>。</p><p>&nbsp;</p>
  </div>
  <footer><p>版权所有</p></footer>`);

describe('a saved web page', () => {
  test('gives the words of its body, a block a line, and nothing of the frame', () => {
    expect(read(SAVED)).toMatchObject({
      text: ['星河区实施方案', '一、主要任务', '（一）设立 导诉窗口。年底前设立。', '（二）开通热线。'].join('\n'),
    });
  });

  test('gives what its table says of the document', () => {
    expect(read(SAVED)).toMatchObject({
      facts: {
        title: '星河区实施方案',
        issuer: '星河区法院',
        documentNumber: '星法〔2024〕3号',
        issued: '2024-01-05',
        published: '2024-01-09',
      },
    });
  });

  test('is known by its beginning in any encoding', () => {
    expect(readRawText(gb18030(SAVED))).toEqual(read(SAVED));
  });

  test('without a body is told', () => {
    expect(read(page('<form><input name="password"></form>'))).toEqual({
      problem: {
        line: 1,
        what: '这个网页里没有正文',
        instead: '请在浏览器里打开能看到全文的网页，选“另存为”保存后再导入；要登录才能看的，请先登录',
      },
    });
  });
});

test('a text that speaks of a page is a text', () => {
  expect(read('一、<html>怎么写')).toEqual({ text: '一、<html>怎么写', facts: {} });
});

describe('a file of another kind, whatever its name, is told what to do:', () => {
  const AS_TEXT =
    '请用 Word 或 WPS 打开，另存为“纯文本（.txt，UTF-8）”再导入：自动编号会写进文字，另存后请对照原件看编号是否齐全';

  test.each([
    ['docx', 'PK\u0003\u0004...', '这是 Word、Excel 或压缩文件，不是文字', AS_TEXT],
    ['doc', '\u00D0\u00CF\u0011\u00E0...', '这是旧版 Word 或 Excel 文件，或是加了密码的文件', AS_TEXT],
    ['rtf', '{\\rtf1', '这是 RTF 文件，不是文字', AS_TEXT],
    [
      'pdf',
      '%PDF-1.7',
      '这是 PDF 文件，不是文字',
      '请先在阅读软件里选中全文复制到文本文件，把断开的行接起来；选不中文字的是扫描件，要先做文字识别并逐字校对',
    ],
    ['png', '\u0089PNG', '这是图片，不是文字', '请先做文字识别并逐字校对，存为文本文件'],
    ['jpeg', '\u00FF\u00D8\u00FF', '这是图片，不是文字', '请先做文字识别并逐字校对，存为文本文件'],
  ])('%s', (_, bytes, what, instead) => {
    expect(readRawText(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))).toEqual({
      problem: { line: 1, what, instead },
    });
  });
});
