import { describe, expect, test } from 'vitest';
import { wordsIn } from '#typesetting/line-breaks.ts';
import { realCatalogue } from '../fixtures/catalogues.ts';

const broken = (title: string) => wordsIn(title).join('|');

describe('a title is broken', () => {
  test.each([
    ['建“12348中国法网”等网上服务平台', '建“12348|中国法网”|等|网上|服务|平台'],
    ['协调认罪认罚的从轻量刑建议与判决', '协调|认罪认罚的|从轻|量刑|建议|与判决'],
    ['完善法官员额动态管理', '完善|法官|员额|动态|管理'],
    ['法院和检察院的人员、经费', '法院|和检察院的|人员、|经费'],
    ['按四类案件分流（含再审）', '按四类案件|分流|（含再审）'],
    ['分层分类分岗培训干警，举办竞赛', '分层|分类|分岗|培训|干警，|举办|竞赛'],
    ['网上立案率要达到80%以上', '网上|立案率|要达到80%|以上'],
    ['Rule of law', 'Rule |of |law'],
    ['', ''],
  ])('only between words: %s', (title, pieces) => {
    expect(broken(title)).toBe(pieces);
  });

  test('never before closing marks, after opening ones, or beside a letter of a word alone', async () => {
    const { measures, documents, themes } = await realCatalogue();
    const titles = [...measures, ...documents].map(({ title }) => title).concat(themes.map(({ name }) => name));
    for (const title of titles) {
      const pieces = wordsIn(title);
      expect(pieces.join('')).toBe(title);
      expect(pieces.filter((piece) => /^[，。、；：！？”’）》〉】%]|[“‘（《〈【]$/u.test(piece))).toEqual([]);
      if (title.length > 1)
        expect(
          pieces.filter((piece) => /^\p{Script=Han}$/u.test(piece) && piece !== '等'),
          title,
        ).toEqual([]);
    }
  });
});
