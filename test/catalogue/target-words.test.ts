import { describe, expect, test } from 'vitest';
import { targetFlaws } from '#catalogue/check/target-words.ts';
import type { Target } from '#domain/element.ts';

const target = (value: Target['value'], unit: string, operator: Target['operator'] = 'at-least'): Target => ({
  ...{ metric: '指标', value, unit, operator },
});

describe('a target says what its words say', () => {
  test.each<[string, Target]>([
    ['网上立案率达到80%以上', target(80, '%')],
    ['网上立案率达到80%', target(80, '%', 'equal')],
    ['网上立案率达到80%', target(80, '%')],
    ['网上立案率达到百分之八十以上', target(80, '%')],
    ['网上立案率达到八成以上', target(80, '%')],
    ['不少于一年的职前培训', target(1, '年')],
    ['压缩至1个工作日以内', target(1, '个工作日', 'at-most')],
    ['不超过三十天', target(30, '天', 'at-most')],
    ['按照不低于1:1:1的总体比例', target('1:1:1', '比')],
    ['采取“5+2+1”模式设置内设机构', target(8, '个', 'equal')],
    ['零积案', target(0, '件', 'equal')],
    ['2020年前培养500名人才', target(500, '名', 'equal')],
    ['成立一个专班', target(1, '个', 'equal')],
  ])('%s', (words, said) => {
    expect(targetFlaws(said, words)).toEqual([]);
  });

  test.each<[string, Target, string]>([
    ['网上立案率达到80%以上', target(85, '%'), '指标的数值 85 不在原文“网上立案率达到80%以上”里。按这句原文应为 80'],
    [
      '推行网上立案',
      target(80, '%', 'equal'),
      '指标的数值 80 不在原文“推行网上立案”里。请照抄有这个数的原文，或删去 target',
    ],
    ['培养500名人才', target(500, '名'), '指标的比较 at-least 与原文“培养500名人才”不符。按这句原文应为 equal'],
    ['不超过30天', target(30, '天'), '指标的比较 at-least 与原文“不超过30天”不符。按这句原文应为 at-most'],
    ['至少30家', target(30, '个'), '指标的单位“个”与原文“至少30家”不符。按这句原文应为 家'],
    ['不低于90%', target(90, '件'), '指标的单位“件”与原文“不低于90%”不符。按这句原文应为 %'],
  ])('%s and another target are told apart', (words, said, told) => {
    expect(targetFlaws(said, words).map(({ what, instead }) => `${what}。${instead}`)).toEqual([told]);
  });
});
