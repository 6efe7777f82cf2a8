/** A change of characters that leave no ink would not be seen: each is shown by a sign, a line break by a sign before it. */
export function visible(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\n]/gu, '↵\n')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `〔${codePoint(sign)}〕`)
    .replaceAll(/\p{Zs}/gu, (space) => (space === ' ' ? '␣' : `〔${codePoint(space)}〕`));
}

const codePoint = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
