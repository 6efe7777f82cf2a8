import { expect, test } from 'vitest';
import { problemLine, problemReport, type Problem } from '#domain/problem.ts';

function problem(file: string, line: number): Problem {
  return { file, line, what: '标题是空的', instead: '请写上标题' };
}

test('a problem names file, line, what is wrong and what to write instead', () => {
  expect(problemLine(problem('content/site.yaml', 3))).toBe('content/site.yaml:3 标题是空的。请写上标题。');
});

test('a report lists problems by file and line, numbers as numbers, and counts them', () => {
  const problems = [problem('b.yaml', 1), problem('a.yaml', 10), problem('a.yaml', 9)];
  expect(problemReport(problems).split('\n')).toEqual([
    'a.yaml:9 标题是空的。请写上标题。',
    'a.yaml:10 标题是空的。请写上标题。',
    'b.yaml:1 标题是空的。请写上标题。',
    '共 3 处问题。',
  ]);
  expect(problems[0]?.file).toBe('b.yaml');
});
