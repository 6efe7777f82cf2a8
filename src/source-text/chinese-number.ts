const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The value of a Chinese numeral below 10,000: 二 is 2, 十 is 10, 二十一 is 21, 一百零五 is 105, 两千 is 2000. Digits written
 * one beside the other are read as places: 二〇 is 20, 一九 is 19.
 */
export function chineseNumber(numeral: string): number {
  const characters = [...numeral.replaceAll(/[零○]/gu, '〇').replaceAll('两', '二')];
  if (!characters.some((character) => character in UNITS)) {
    return characters.reduce((value, digit) => value * 10 + DIGITS.indexOf(digit), 0);
  }
  let value = 0;
  let digit = 0;
  for (const character of characters) {
    const unit = UNITS[character];
    if (unit === undefined) {
      digit = DIGITS.indexOf(character);
    } else {
      value += (digit || 1) * unit;
      digit = 0;
    }
  }
  return value + digit;
}
