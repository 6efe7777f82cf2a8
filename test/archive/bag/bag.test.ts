import { describe, expect, test } from 'vitest';
import { bagOf } from '#archive/bag/bag.ts';
import { readme } from '#archive/bag/readme.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const bag = bagOf(
  new Map([
    ['b.txt', bytes('乙')],
    ['a/a.txt', bytes('a')],
  ]),
  new Map([['README.txt', bytes('读我')]]),
  {
    'Bagging-Date': '2026-11-21',
  },
);
const textOf = (path: string) => new TextDecoder().decode(bag.get(path));

describe('a bag', () => {
  test('declares BagIt 1.0', () => {
    expect(textOf('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  test('tells its payload’s size in bytes and number of files', () => {
    expect(textOf('bag-info.txt')).toBe('Bagging-Date: 2026-11-21\nPayload-Oxum: 4.2\n');
  });

  test('lists the payload as sha256sum does, in the order of paths', () => {
    expect(textOf('manifest-sha256.txt')).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  data/a/a.txt\n' +
        '71530d4c49f12c489dcfc7d6d1b46d53546ca05bfd1775392c9a42b9b7944bbb  data/b.txt\n',
    );
  });

  test('lists every other file in the tag manifest', () => {
    const listed = textOf('tagmanifest-sha256.txt')
      .split('\n')
      .map((line) => line.slice(66));
    expect(listed).toEqual(['README.txt', 'bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', '']);
  });
});

describe('README.txt', () => {
  const text = readme({
    portal: {
      title: '星河台账',
      titleEnglish: 'Xinghe Ledger',
      subject: '优化营商环境',
      subjectEnglish: 'business environment',
      licence: { name: 'CC0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    },
    dataDate: '2026-11-21',
    commit: null,
    site: null,
  });
  test('tells in fifteen lines what it is and how to open, search, verify and cite it', () => {
    expect(text.trimEnd().split('\n')).toHaveLength(15);
    for (const words of [
      '这是什么',
      '怎么打开',
      '怎么搜索',
      '怎么核对',
      '怎么引用',
      'Open',
      'Search',
      'Verify',
      'Cite',
    ])
      expect(text).toContain(words);
  });

  test('speaks of what the portal is about, and of its licence', () => {
    expect(text).toContain('这是什么：优化营商环境举措的公开台账');
    expect(text).toContain('ledger of measures (business environment)');
    expect(text.match(/CC0/gu)).toHaveLength(2);
    expect(text).not.toMatch(/司法|judicial|CC BY/u);
  });
});
