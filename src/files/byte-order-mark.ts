/**
 * A text that people open, led by the byte-order mark of UTF-8: stock servers send `.txt` and `.atom` without a charset, and browsers then
 * take Chinese for Western letters (WHATWG Encoding, “decode”, believes the mark before all else; RFC 7303, 3.3, for XML).
 */
export function withByteOrderMark(text: string): string {
  return `\uFEFF${text}`;
}
