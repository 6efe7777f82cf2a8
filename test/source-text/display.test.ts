import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { displayed } from '#source-text/display.ts';

describe('half-width marks are shown full-width beside Chinese', () => {
  test.each([
    ['为推进改革,制定意见:如下;好!吗?', '为推进改革，制定意见：如下；好！吗？'],
    ['(一)健全机制。', '（一）健全机制。'],
    ['“12348中国法网”(中国公共法律服务网)', '“12348中国法网”（中国公共法律服务网）'],
    ['运用APP,实现', '运用APP，实现'],
    ['各省(自治区、直辖市)', '各省（自治区、直辖市）'],
    ['法院 (试行)', '法院 （试行）'],
    ['2019年,1950件', '2019年，1950件'],
    ['名单(3,000人)', '名单（3,000人）'],
    ['((一)甲)', '（（一）甲）'],
  ])('%s', (text, shown) => {
    expect(displayed(text)).toBe(shown);
  });
});

describe('these stay as they are', () => {
  test.each([
    '1:1:1',
    '按1:1:1的比例',
    '1,950',
    '办理1,950件',
    'https://example.org',
    'a,b',
    '(PDF)',
    'A (B) C',
    '甲(',
    '甲)',
  ])('%s', (text) => {
    expect(displayed(text)).toBe(text);
  });
});

describe('any text', () => {
  const PAIRS: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' };
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'一二法院,:;?!()1９aA “”。、 😀'), maxLength: 40 }),
    fc.string({ unit: 'binary' }),
  );

  test('keeps its length and all but the named marks', () => {
    fc.assert(
      fc.property(text, (given) => {
        const shown = displayed(given);
        expect(shown).toHaveLength(given.length);
        for (const at of Array.from(given).keys()) {
          expect([given[at], PAIRS[given[at] ?? '']]).toContain(shown[at]);
        }
      }),
    );
  });

  test('is set no differently a second time', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(displayed(displayed(given))).toBe(displayed(given));
      }),
    );
  });
});
