import { describe, expect, it } from 'vitest';
import { dueReadings } from '#domain/due-words.ts';

describe('the words of a due date', () => {
  it.each([
    ['2019年底前', ['2019-12-31']],
    ['到2018年底前', ['2018-12-31']],
    ['到2019年底', ['2019-12-31']],
    ['2018年', ['2018-12-31']],
    ['2022年全面完成', ['2022-12-31']],
    ['到2020年', ['2020-12-31']],
    ['2020年9月20日前', ['2020-09-20']],
    ['2020年前', ['2019-12-31', '2020-12-31']],
    ['尽快', []],
    ['2020年上半年', []],
  ])('“%s” can mean %j', (words, days) => {
    expect(dueReadings(words)).toEqual(days);
  });
});
