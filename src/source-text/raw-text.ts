import { decode, type Decoded } from './decode.ts';
import { factsOfPage, isWebPage, wordsOfPage, type PageFacts } from './web-page.ts';

/** The words of a raw file and what it says of itself, or why there are none. */
export type RawText = { readonly text: string; readonly facts: PageFacts } | Extract<Decoded, { problem: unknown }>;

const SAVE_AS_TEXT =
  '请用 Word 或 WPS 打开，另存为“纯文本（.txt，UTF-8）”再导入：自动编号会写进文字，另存后请对照原件看编号是否齐全';

/** Files that hold no plain text, known by their first bytes, and what to do with them. */
const OTHER_FILES: readonly { readonly magic: string; readonly what: string; readonly instead: string }[] = [
  { magic: 'PK\u0003\u0004', what: '这是 Word、Excel 或压缩文件，不是文字', instead: SAVE_AS_TEXT },
  { magic: '\u00D0\u00CF\u0011\u00E0', what: '这是旧版 Word 或 Excel 文件，或是加了密码的文件', instead: SAVE_AS_TEXT },
  { magic: '{\\rtf', what: '这是 RTF 文件，不是文字', instead: SAVE_AS_TEXT },
  {
    magic: '%PDF',
    what: '这是 PDF 文件，不是文字',
    instead: '请先在阅读软件里选中全文复制到文本文件，把断开的行接起来；选不中文字的是扫描件，要先做文字识别并逐字校对',
  },
  { magic: '\u0089PNG', what: '这是图片，不是文字', instead: '请先做文字识别并逐字校对，存为文本文件' },
  { magic: '\u00FF\u00D8\u00FF', what: '这是图片，不是文字', instead: '请先做文字识别并逐字校对，存为文本文件' },
];

/** Reads a raw file: a text in any encoding that `decode` knows, or a web page as a browser saves it. */
export function readRawText(bytes: Uint8Array): RawText {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const other = OTHER_FILES.find(({ magic }) => head.startsWith(magic));
  if (other) return { problem: { line: 1, what: other.what, instead: other.instead } };
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  if (!isWebPage(text)) return { text, facts: {} };
  const words = wordsOfPage(text);
  if (words !== '') return { text: words, facts: factsOfPage(text) };
  return {
    problem: {
      line: 1,
      what: '这个网页里没有正文',
      instead: '请在浏览器里打开能看到全文的网页，选“另存为”保存后再导入；要登录才能看的，请先登录',
    },
  };
}
