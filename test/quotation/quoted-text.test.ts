import { describe, expect, test } from 'vitest';
import { wholeParagraph, type Parts } from '#quotation/part.ts';
import { livingAddress, permalink } from '#quotation/permalink.ts';
import { quotedText, whereOf } from '#quotation/quoted-text.ts';

const FIRST = { number: 2, text: '（一）推行“网上立案”。' };
const SECOND = { number: 3, text: '做到当场办结。' };
const both: Parts = [wholeParagraph(FIRST), wholeParagraph(SECOND)];
const some: Parts = [{ ...SECOND, from: 2, to: 6 }];

const provenance = {
  source: '《意见》，司法部，本站编号 moj-2018/1，本站存档原文第 2–3 段',
  permalink: 'https://ledger.test/measures/moj-2018/1/#p-2',
  standing: {
    summary: '未核定（核心承诺 1 项，是“未核定”）',
    hasUnassessed: true,
    day: '2026年11月21日',
    dataDate: '2026年11月21日',
  },
};

describe('what is copied of a quotation', () => {
  test('is its words as they stand, a line a paragraph, then where they are from, the link, the state and the data date', () => {
    expect(quotedText(both, provenance).split('\n')).toEqual([
      '（一）推行“网上立案”。',
      '做到当场办结。',
      '',
      '出处：《意见》，司法部，本站编号 moj-2018/1，本站存档原文第 2–3 段',
      '链接：https://ledger.test/measures/moj-2018/1/#p-2',
      '核定进展：未核定（核心承诺 1 项，是“未核定”）；“未核定”：没有可以用来核定的直接证据，不代表未落实，数据日期 2026年11月21日',
    ]);
  });

  test('of a part says which paragraph, and that it is a part', () => {
    expect(quotedText(some, provenance)).toContain(
      '当场办结\n\n出处：《意见》，司法部，本站编号 moj-2018/1，本站存档原文第 3 段（节选）\n',
    );
    expect(whereOf([{ ...FIRST, from: 3, to: FIRST.text.length }, wholeParagraph(SECOND)])).toBe('第 2–3 段（节选）');
  });

  test('names the day of the state where that is not the data date, and explains no other state', () => {
    const standing = { ...provenance.standing, summary: '有进展', hasUnassessed: false, day: '2019年1月1日' };
    expect(
      quotedText(both, { ...provenance, standing })
        .split('\n')
        .at(-1),
    ).toBe('核定进展：有进展，截至 2019年1月1日；数据日期 2026年11月21日');
  });

  test('says of a link without a host that it lacks it', () => {
    expect(quotedText(both, { ...provenance, permalink: '/measures/moj-2018/1/#p-2' })).toContain(
      '\n链接（站内路径，引用时请补上域名）：/measures/moj-2018/1/#p-2\n',
    );
  });
});

describe('the permalink of quoted words', () => {
  test('leads to the paragraph where they begin, and to the words', () => {
    expect(permalink('/m/', some, '')).toBe(
      `/m/#p-3:~:text=${encodeURIComponent('做到')}-,${encodeURIComponent('当场办结')}`,
    );
  });

  test('leads to the paragraph alone where no directive can name the words', () => {
    expect(permalink('/m/', [wholeParagraph(SECOND)], SECOND.text)).toBe('/m/#p-3');
  });
});

describe('the address of a page on the living portal', () => {
  const online = { written: '/m/', protocol: 'https:', origin: 'https://host.test', isArchived: false };

  test('is the one that the build wrote, wherever the page is read', () => {
    const written = 'https://ledger.test/m/';
    for (const shown of [online, { ...online, protocol: 'file:', origin: 'null', isArchived: true }])
      expect(livingAddress({ ...shown, written })).toBe(written);
  });

  test('has the host that the page comes from where the build knew none', () => {
    expect(livingAddress(online)).toBe('https://host.test/m/');
  });

  test.each([
    ['a disk', { ...online, protocol: 'file:', origin: 'null' }],
    ['an archive on some host', { ...online, isArchived: true }],
    ['a replayed web archive', { ...online, origin: 'https://reform-ledger.invalid' }],
  ])('is a path where the page comes from %s', (_, shown) => {
    expect(livingAddress(shown)).toBe('/m/');
  });
});
