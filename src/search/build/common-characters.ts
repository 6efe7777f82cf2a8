const gbk = new TextDecoder('gbk');

/** The 6,763 ideographs of GB 2312-80, those of simplified Chinese in common use: rows 16 to 87 of its table. */
export const commonCharacters = rows(16, 87);

/** The 3,755 of its first level, which stand for nearly all running text: rows 16 to 55. */
export const mostCommonCharacters = rows(16, 55);

function rows(first: number, last: number): ReadonlySet<string> {
  const decoded = Array.from({ length: last - first + 1 }, (_, row) =>
    Array.from({ length: 94 }, (_cell, cell) => gbk.decode(Uint8Array.of(0xa0 + first + row, 0xa1 + cell))),
  );
  return new Set(decoded.flat());
}
