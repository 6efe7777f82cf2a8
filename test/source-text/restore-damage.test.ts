import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import type { Restoration } from '#domain/restoration.ts';
import { restore } from '#source-text/restore.ts';
import { unaccounted } from '../fixtures/account.ts';

function restored(raw: string, ...steps: Restoration[]): string {
  return restore(raw, { steps, passages: [], repairs: [] }).text;
}

describe('lines', () => {
  test.each([
    ['CRLF', '一\r\n二\r\n'],
    ['CR', '一\r二\r'],
    ['LF', '一\n二\n'],
    ['the line and paragraph separators of Unicode', '一\u2028二\u2029'],
    ['a byte-order mark before them', '\uFEFF一\n二'],
  ])('with %s become the same paragraphs', (_, raw) => {
    expect(restored(raw)).toBe('一\n二');
  });

  test.each(['\n\n一\n\n二', '一\n \t\n　\n二', '一\n\n二\n  \n', '一\n二\n \n  ', ' \n一\r\n\r\n二\r\n \t'])(
    'that are blank are dropped, wherever they stand: %j',
    (raw) => {
      expect(restored(raw)).toBe('一\n二');
    },
  );

  test('keep the spaces inside them and at their ends', () => {
    expect(restored('　　一 、总则 \n二')).toBe('　　一 、总则 \n二');
  });

  test('never leave a blank one, and the account is complete, for any text', () => {
    const raw = fc.string({ unit: fc.constantFrom(...'一。\n\r \t　\uFEFF\u2028'), maxLength: 40 });
    fc.assert(
      fc.property(raw, (text) => {
        const tracked = restore(text, { steps: ['pinyin-gloss', 'repeated-body'], passages: [], repairs: [] });
        if (tracked.text !== '') expect(tracked.text.split('\n').filter((line) => line.trim() === '')).toEqual([]);
        expect(unaccounted(text, tracked)).toEqual([]);
      }),
    );
  });
});

describe('pinyin glosses', () => {
  test('behind Chinese characters are removed', () => {
    expect(restored('發(fā)展規(guī)劃，調(diào)解組織(zhī)', 'pinyin-gloss')).toBe('發展規劃，調解組織');
  });

  test.each(['司法部(MOJ)', '（fā）', 'A(fā)', '標準(ISO 9001)', '法院(fayuan2)'])('%s is none and stays', (text) => {
    expect(restored(text, 'pinyin-gloss')).toBe(text);
  });

  test('stay where the document does not declare the step', () => {
    expect(restored('發(fā)展')).toBe('發(fā)展');
  });
});

describe('simplified characters', () => {
  test.each([
    ['為實現司法行政機關的職責', '为实现司法行政机关的职责'],
    ['著力解決', '着力解决'],
    ['著眼於', '着眼于'],
    ['著手', '着手'],
    ['著重', '着重'],
    ['著實', '着实'],
    ['隨著', '随着'],
    ['沿著', '沿着'],
    ['圍繞著', '围绕着'],
    ['意味著', '意味着'],
    ['本著', '本着'],
  ])('%s becomes %s', (traditional, simple) => {
    expect(restored(traditional, 'traditional-to-simplified')).toBe(simple);
  });

  test.each([
    ['著作權', '著作权'],
    ['顯著', '显著'],
    ['著名', '著名'],
  ])('the 著 of %s stays', (traditional, simple) => {
    expect(restored(traditional, 'traditional-to-simplified')).toBe(simple);
  });

  test('keep the length even of the rare ones whose simplified shape has two code units', () => {
    expect(restored('法官潘暐', 'traditional-to-simplified')).toBe('法官潘暐');
  });
});

describe('a repeated body', () => {
  const body = Array.from({ length: 12 }, (_, at) => `(${at + 1})${'推进司法体制改革的若干具体工作'.repeat(4)}${at}。`);

  test('is there once', () => {
    expect(restored([...body, '落款', ...body].join('\n'), 'repeated-body')).toBe([...body, '落款'].join('\n'));
  });

  test('is recognised when it follows at once and is cut short', () => {
    expect(restored([...body, ...body.slice(0, 10)].join('\n'), 'repeated-body')).toBe(body.join('\n'));
  });

  test('takes a closing date that stands twice with it', () => {
    const text = [...body, ...body, '落款', '2021年3月19日', '2021年3月19日'].join('\n');
    expect(restored(text, 'repeated-body')).toBe([...body, '落款', '2021年3月19日'].join('\n'));
  });

  test('is not two equal neighbours, which are the source’s own', () => {
    const text = ['牵头部门', '立案庭', '立案庭', '2021年3月19日', '2021年3月19日'].join('\n');
    expect(restored(text, 'repeated-body')).toBe(text);
  });

  test('shorter than 500 characters is the repetition of the source itself and stays', () => {
    const text = ['一、甲', '责任单位：各庭室。', '二、乙', '责任单位：各庭室。'].join('\n');
    expect(restored(text, 'repeated-body')).toBe(text);
  });

  test('stays where the document does not declare the step', () => {
    const text = [...body, ...body].join('\n');
    expect(restored(text)).toBe(text);
  });
});
