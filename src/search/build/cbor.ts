/** A head of CBOR (RFC 8949, section 3): its major type, its argument, and where what follows begins. */
export interface Head {
  readonly major: number;
  readonly value: number;
  readonly next: number;
}

const TEXT = 3;
const ARRAY = 4;
/** Arguments below this stand in the first byte; 24, 25 and 26 say that one, two or four bytes follow. */
const IN_FIRST_BYTE = 24;

/** Reads the head of the item at `at`. @throws {Error} for lengths that Pagefind does not write: of eight bytes, or told only at the end. */
export function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0;
  const [major, short] = [first >> 5, first & 0x1f];
  if (short < IN_FIRST_BYTE) return { major, value: short, next: at + 1 };
  const length = 2 ** (short - IN_FIRST_BYTE);
  if (length > 4) throw new Error(`CBOR with a length of kind ${short}`);
  const argument = bytes.subarray(at + 1, at + 1 + length);
  return { major, value: argument.reduce((sum, byte) => sum * 256 + byte, 0), next: at + 1 + length };
}

/** Where the item at `at` ends, with all that stands in it. */
export function endOf(bytes: Uint8Array, at: number): number {
  const { major, value, next } = headAt(bytes, at);
  if (major === TEXT) return next + value;
  if (major !== ARRAY) return next;
  let end = next;
  for (let left = value; left > 0; left -= 1) end = endOf(bytes, end);
  return end;
}

/** The items of the array at `at`, each as its own bytes. */
export function itemsAt(bytes: Uint8Array, at = 0): Uint8Array[] {
  const { value, next } = headAt(bytes, at);
  let from = next;
  return Array.from({ length: value }, () => {
    const item = bytes.subarray(from, endOf(bytes, from));
    from += item.length;
    return item;
  });
}

/** The text that an item holds. */
export function textOf(item: Uint8Array): string {
  const { value, next } = headAt(item, 0);
  return new TextDecoder().decode(item.subarray(next, next + value));
}

/** A text as an item. */
export function textItem(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

/** An array of items as an item. */
export function arrayItem(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([head(ARRAY, items.length), ...items]);
}

function head(major: number, value: number): Uint8Array {
  if (value < IN_FIRST_BYTE) return Uint8Array.of((major << 5) | value);
  const long = Buffer.alloc(5);
  long.writeUInt32BE(value, 1);
  const length = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  return Buffer.concat([Uint8Array.of((major << 5) | (IN_FIRST_BYTE + Math.log2(length))), long.subarray(5 - length)]);
}
