import type { Operator, Target } from '#domain/element.ts';
import { chineseNumber } from '#source-text/chinese-number.ts';

const DIGITS = '〇零○一二两三四五六七八九十百千';
/** Words that count things, behind a number: only these are held against a target's unit. */
const COUNTERS = '家名个项类年天件条人次所处期批月日小时';

/** How the text bounds a number; where it does not, reaching it may be meant as a least or as the very number. */
const BOUNDS: readonly (readonly [RegExp, Operator])[] = [
  [/至少|不(?:得)?(?:少|低|小)于|不下于|以上|超过(?<!不(?:得)?超过)/u, 'at-least'],
  [/至多|不(?:得)?(?:超过|多于|高于|大于)|以下|以内|控制在/u, 'at-most'],
];
const REACHES = /达到|达|完成/u;

interface Flaw {
  readonly field: 'value' | 'operator' | 'unit';
  readonly what: string;
  readonly instead: string;
}

/**
 * What a target says that its words do not: another number, a bound that is not there, another unit. Numbers are read as the text writes them:
 * `80%`, `八成`, `百分之八十`, `一年`, `零积案`, `1:1:1`, and `5+2+1` as its sum.
 */
export function targetFlaws({ value, operator, unit }: Target, words: string): Flaw[] {
  const numbers = numbersIn(words);
  const said = numbers.find((number) => number.value === value);
  const flaws: Flaw[] = [];
  if (!said) {
    const read = [...new Set(numbers.map((number) => String(number.value)))];
    const instead = read.length > 0 ? `按这句原文应为 ${read.join(' 或 ')}` : '请照抄有这个数的原文，或删去 target';
    flaws.push({ field: 'value', what: `指标的数值 ${value} 不在原文“${words}”里`, instead });
  } else if (said.unit !== undefined && said.unit !== unit && !said.behind.startsWith(unit)) {
    const what = `指标的单位“${unit}”与原文“${words}”不符`;
    flaws.push({ field: 'unit', what, instead: `按这句原文应为 ${said.unit}` });
  }
  const bound = BOUNDS.find(([pattern]) => pattern.test(words))?.[1];
  const allowed: readonly Operator[] = bound ? [bound] : REACHES.test(words) ? ['equal', 'at-least'] : ['equal'];
  if (!allowed.includes(operator)) {
    const what = `指标的比较 ${operator} 与原文“${words}”不符`;
    flaws.push({ field: 'operator', what, instead: `按这句原文应为 ${allowed.join(' 或 ')}` });
  }
  return flaws;
}

interface Quantity {
  readonly value: number | string;
  /** Where the text says it beside the number. */
  readonly unit: string | undefined;
  /** What follows it. */
  readonly behind: string;
}

const NUMBER = new RegExp(
  [
    String.raw`(?<ratio>\d+(?:[:：]\d+)+)`,
    String.raw`(?<sum>\d+(?:\+\d+)+)`,
    String.raw`百分之(?<parts>[${DIGITS}]+)`,
    String.raw`(?<tenths>[${DIGITS}])成(?![立为果员])`,
    String.raw`(?<arabic>\d+(?:\.\d+)?)(?<sign>[%％])?`,
    String.raw`(?<chinese>[${DIGITS}]+)`,
  ].join('|'),
  'gu',
);

function numbersIn(words: string): Quantity[] {
  return [...words.matchAll(NUMBER)].map((match): Quantity => {
    const { ratio, sum, parts, tenths, arabic, sign, chinese } = match.groups ?? {};
    const behind = words.slice(match.index + match[0].length);
    if (ratio) return { value: ratio.replaceAll('：', ':'), unit: '比', behind };
    if (sum) return { value: sum.split('+').reduce((total, part) => total + Number(part), 0), unit: undefined, behind };
    if (parts) return { value: chineseNumber(parts), unit: '%', behind };
    if (tenths) return { value: chineseNumber(tenths) * 10, unit: '%', behind };
    const counter = new RegExp(`^(?:小时|[${COUNTERS}])`, 'u').exec(behind)?.[0];
    return { value: arabic ? Number(arabic) : chineseNumber(chinese ?? ''), unit: sign ? '%' : counter, behind };
  });
}
