const gbk = new TextDecoder('gbk');

/** The 6,763 ideographs of GB 2312-80, those of simplified Chinese in common use: rows 16 to 87 of its table. */
export const commonCharacters: ReadonlySet<string> = new Set(
  Array.from({ length: 87 - 16 + 1 }, (_, row) =>
    Array.from({ length: 94 }, (_cell, cell) => gbk.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))),
  ).flat(),
);
