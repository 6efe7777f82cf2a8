import { chineseNumber } from '#source-text/chinese-number.ts';

const DIGITS = '〇一二三四五六七八九';
// A numeral stands before a unit or has two characters and more; 百姓 and 一站式 hold none.
const CHINESE =
  /[〇零一二两三四五六七八九十][〇零一二两三四五六七八九十百千万]*(?=[个名人年月日天家件次所项条类元倍位级周岁]|百分)|[〇零一二两三四五六七八九十][〇零一二两三四五六七八九十百千]+(?![一-龥])/gu;
const TENTHS = /([一二三四五六七八九])成(?![立果效本员年长熟为绩功])/gu;
const PERCENT = /百分之([〇零一二两三四五六七八九十百]+|\d+)/gu;

/** Other ways to write the numbers of a folded text: Arabic for Chinese numerals and the reverse, % for 百分之. Empty where it has none. */
export function otherNumerals(text: string): string[] {
  const arabic = text
    .replaceAll(PERCENT, (_, value: string) => `${toArabic(value)}%`)
    .replaceAll(TENTHS, (_, tenths: string) => `${DIGITS.indexOf(tenths)}0%`)
    .replaceAll(CHINESE, (numeral) => toArabic(numeral));
  const chinese = text
    .replaceAll(/(\d+)%/gu, (_, value: string) => `百分之${toChinese(value)}`)
    .replaceAll(/\d+/gu, (value) => toChinese(value));
  return [...new Set([arabic, chinese])].filter((other) => other !== text);
}

function toArabic(numeral: string): string {
  if (/^\d+$/u.test(numeral)) return numeral;
  const digits = numeral.replaceAll('零', '〇').replaceAll('两', '二');
  // Digits in a row are read one by one, as years are written: 二〇二〇.
  if (!/[十百千万]/u.test(digits)) return [...digits].map((digit) => DIGITS.indexOf(digit)).join('');
  let value = 0;
  for (const [at, myriads] of digits.split('万').reverse().entries()) value += chineseNumber(myriads) * 10000 ** at;
  return String(value);
}

function toChinese(value: string): string {
  if (value.length === 4 || value.startsWith('0')) return [...value].map((digit) => DIGITS[Number(digit)]).join('');
  if (value.length > 3) return value;
  const [ones = 0, tens = 0, hundreds = 0] = [...value].reverse().map(Number);
  const tensWord = tens === 0 ? (hundreds && ones ? '零' : '') : `${tens === 1 && !hundreds ? '' : DIGITS[tens]}十`;
  const word = `${hundreds ? `${DIGITS[hundreds]}百` : ''}${tensWord}${ones ? DIGITS[ones] : ''}`;
  return word || '〇';
}
