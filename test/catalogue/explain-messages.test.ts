import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemLine } from '#domain/problem.ts';
import { readYaml } from '#catalogue/read/yaml.ts';

const schema = z.strictObject({
  name: z.string().min(2).describe('两个字以上的名称'),
  size: z.enum(['big', 'small']).describe('big（大）或 small（小）').optional(),
  list: z.array(z.strictObject({ day: z.int().describe('第几天') })).default([]),
  either: z
    .union([z.strictObject({ left: z.string().describe('左') }), z.strictObject({ right: z.array(z.string()).min(1) })])
    .optional()
    .describe('left 或 right'),
  pair: z.tuple([z.int().describe('起'), z.int().describe('止')]).optional(),
});

/** The problems of a YAML text, as an editor reads them. */
function complaints(text: string): string[] {
  return readYaml('a.yaml', text, schema).problems.map(problemLine);
}

describe('a complaint says what is wrong and what to write instead', () => {
  test.each([
    ['a missing field', 'size: big', 'a.yaml:1 缺少字段 name。请写上：两个字以上的名称。'],
    ['a wrong type', 'name: 12', 'a.yaml:1 name 的写法不对。应为：两个字以上的名称。'],
    ['too short a text', 'name: 一', 'a.yaml:1 name 少于下限 2 个字。应为：两个字以上的名称。'],
    [
      'a value outside its list',
      'name: 名称\nsize: huge',
      'a.yaml:2 size 的值“huge”不可用。应为：big（大）或 small（小）。',
    ],
    [
      'an unknown field',
      'name: 名称\ncolour: red',
      'a.yaml:2 不认识的字段 “colour”。这里可用的字段：name、size、list、either、pair。',
    ],
    [
      'a field deep inside',
      'name: 名称\nlist:\n  - day: 1\n  - day: x',
      'a.yaml:4 list › 第 2 项 › day 的写法不对。应为：第几天。',
    ],
    [
      'a missing field deep inside, at its parent',
      'name: 名称\nlist:\n  - {}\n',
      'a.yaml:3 缺少字段 list › 第 1 项 › day。请写上：第几天。',
    ],
    ['one of a pair', 'name: 名称\npair: [1, x]', 'a.yaml:2 pair › 第 2 项 的写法不对。应为：止。'],
    ['the nearer of two shapes', 'name: 名称\neither: { left: 1 }', 'a.yaml:2 either › left 的写法不对。应为：左。'],
  ])('%s', (_, text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  test('a wrong type once, though a list has a length like a text', () => {
    expect(complaints('name: []')).toEqual(['a.yaml:1 name 的写法不对。应为：两个字以上的名称。']);
  });

  test('all of them in one reading', () => {
    expect(complaints('name: 一\nsize: huge\nlist: [{ day: x }]')).toHaveLength(3);
  });

  test('in Chinese, whatever is given', () => {
    for (const text of ['', '[]', '1', 'null', 'name: 名称\neither: 3', 'name: 名称\nlist: 3', '- - -', 'x: &a [*a]']) {
      for (const line of complaints(text)) expect(line).toMatch(/^a\.yaml:\d+ [^A-Z]*\p{Script=Han}/u);
    }
  });
});

describe('YAML inside another file', () => {
  test('has the lines of that file', () => {
    const read = readYaml('a.mdx', 'size: big\nname: 一', schema, 2);
    expect(read.problems.map(({ line }) => line)).toEqual([3]);
    expect(read.lineOf(['size'])).toBe(2);
  });
});

test('what satisfies its schema has a value with its defaults and no problem', () => {
  const read = readYaml('a.yaml', 'name: 名称', schema);
  expect(read.value).toEqual({ name: '名称', list: [] });
  expect(read.problems).toEqual([]);
});
