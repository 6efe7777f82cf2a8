import type { Problem } from '#domain/problem.ts';
import { decode } from '#source-text/decode.ts';

/** From which share of zero bytes on a file is UTF-16, rather than text with a stray NUL. */
const ZERO_SHARE = 0.1;

const names = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', gb18030: 'GBK', 'utf-8': '' } as const;

/** The text of a file that editors own, line ends as `\n`, or why its bytes are not UTF-8 (WHATWG Encoding Standard, fatal). */
export function readUtf8(file: string, bytes: Uint8Array): { readonly text: string } | { readonly problem: Problem } {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros <= bytes.length * ZERO_SHARE) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return { text: text.replaceAll('\r\n', '\n') };
    } catch {
      // What is not UTF-8 is told below.
    }
  }
  const decoded = decode(bytes);
  const looksLike = 'encoding' in decoded ? names[decoded.encoding] : '';
  const what = `文件不是 UTF-8 编码，从这一行起读不出${looksLike && `（看起来是 ${looksLike}）`}`;
  const instead = '请在文字编辑软件里打开，另存为 UTF-8';
  return { problem: { file, line: firstBadLine(bytes), what, instead } };
}

function firstBadLine(bytes: Uint8Array): number {
  const [before = ''] = new TextDecoder('utf-8').decode(bytes).split(/[\uFFFD\0]/u);
  return before.split('\n').length;
}
