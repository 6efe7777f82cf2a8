import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#catalogue/read/front-matter.ts';

describe('front matter', () => {
  test('is split from the body, each with the line on which it begins', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\n正文\n')).toEqual({
      yaml: 'a: 1\nb: 2\n',
      yamlLine: 2,
      body: '\n正文\n',
      bodyLine: 5,
    });
  });

  test('may follow a byte-order mark and end the file', () => {
    expect(splitFrontMatter('\uFEFF---\na: 1\n---')).toEqual({ yaml: 'a: 1\n', yamlLine: 2, body: '', bodyLine: 4 });
  });

  test('ends at the first line of three dashes', () => {
    expect(splitFrontMatter('---\na: 1\n---\n一\n---\n二')?.body).toBe('一\n---\n二');
  });

  test.each(['a: 1\n---\n', '正文', '', '---\na: 1\n', ' ---\na: 1\n---\n'])('is not seen in %j', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});
