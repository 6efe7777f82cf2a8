import type { Problem } from '#domain/problem.ts';

/** The text of a raw file, or why it cannot be read. */
export type Decoded = { text: string; encoding: Encoding } | { problem: Omit<Problem, 'file'> };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * Reads the bytes of a raw file as UTF-8, UTF-16 (by byte-order mark, or by its zero bytes) or GB18030, in this order. A
 * byte-order mark stays in the text, so that the account of characters can name it.
 *
 * Encodings as in the WHATWG Encoding Standard; GB18030 is the mandatory one of GB 18030-2022.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    return { problem: { line: 1, what: '文件是空的', instead: '请换成含有全文的原始文本' } };
  }
  for (const encoding of candidates(bytes)) {
    const text = attempt(bytes, encoding);
    if (text !== undefined && !text.includes('\u0000')) return { text, encoding };
  }
  return {
    problem: {
      line: 1 + firstBadLine(bytes),
      what: '无法识别文件的编码，从这一行起不是 UTF-8、UTF-16 或 GB18030 文字',
      instead: '请在文字编辑软件里打开原文件，另存为 UTF-8 编码后再导入',
    },
  };
}

function candidates(bytes: Uint8Array): Encoding[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  if (!bytes.includes(0)) return ['utf-8', 'gb18030'];
  return commonCharacters(bytes, 'utf-16le') >= commonCharacters(bytes, 'utf-16be')
    ? ['utf-16le', 'utf-16be']
    : ['utf-16be', 'utf-16le'];
}

/** How many line ends and everyday Chinese marks the head of the file holds when read in this byte order. */
function commonCharacters(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 8192));
  return (head.match(/[\n,。、的]/gu) ?? []).length;
}

function attempt(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.indexOf('\uFFFD');
  return bad < 0 ? 0 : text.slice(0, bad).split('\n').length - 1;
}
