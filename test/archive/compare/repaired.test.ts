import { describe, expect, it } from 'vitest';
import { isRepaired } from '#archive/compare/repaired.ts';

const repair = { before: '遵照?qǐng)?zhí)行', after: '遵照执行' };

describe('repairs that account for a change of text', () => {
  it('do, where nothing but their words changed', () => {
    expect(isRepaired('请遵照?行。办好。', '请遵照执行。办好。', [repair])).toBe(true);
  });

  it('do not, where something else changed too', () => {
    expect(isRepaired('请遵照?行。办好。', '请遵照执行。办妥。', [repair])).toBe(false);
  });

  it('do not, where their words do not stand in the new text', () => {
    expect(isRepaired('办好。', '办妥。', [repair])).toBe(false);
  });

  it('do not, where more was taken out than the repair says was damaged', () => {
    expect(isRepaired('请一律于年底前办结并公布后遵照执行。', '请遵照执行。', [repair])).toBe(false);
  });

  it('leave their words alone where they stood before', () => {
    expect(isRepaired('遵照执行。再遵照行。', '遵照执行。再遵照执行。', [repair])).toBe(true);
  });

  it('account for several places together', () => {
    const repairs = [
      { before: '甲?', after: '甲乙' },
      { before: '丙?', after: '丙丁' },
    ];
    expect(isRepaired('一甲?二丙?三', '一甲乙二丙丁三', repairs)).toBe(true);
    expect(isRepaired('一甲?二丙?三', '一甲乙二丙丁三', repairs.slice(0, 1))).toBe(false);
  });

  it('account for words that were taken out for nothing', () => {
    const taken = { before: '(待补)', after: '' };
    expect(isRepaired('办好(待补)。', '办好。', [taken])).toBe(true);
    expect(isRepaired('办好(待补)。', '办。', [taken])).toBe(false);
  });

  it('are words, not patterns', () => {
    expect(isRepaired('第1条', '第.条', [{ before: '?', after: '.' }])).toBe(true);
    expect(isRepaired('甲(乙', '甲(丙', [{ before: 'x', after: '(' }])).toBe(false);
  });
});
