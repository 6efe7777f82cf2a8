const CONTROL = /(?!\n)\p{Cc}/gu;

/** A change of characters that leave no ink would not be seen: each is shown by a sign, a line break by a sign before it. */
export function visible(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\n]/gu, '↵\n')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, named)
    .replaceAll(/(?! )\p{Zs}/gu, named)
    .replaceAll(/^ +| +$/gu, (spaces) => '␣'.repeat(spaces.length));
}

/** The text with its control characters named rather than sent to a terminal; line breaks stay. */
export function harmless(text: string): string {
  return text.replaceAll(CONTROL, named);
}

const named = (sign: string) => `〔${codePoint(sign)}〕`;

const codePoint = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
