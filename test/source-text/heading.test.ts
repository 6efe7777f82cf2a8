import { describe, expect, test } from 'vitest';
import { headingOf } from '#source-text/heading.ts';

describe('the heading sentence of a numbered paragraph', () => {
  test.each([
    ['(一)推行网上立案。2025年底前完成。', '推行网上立案'],
    ['1.健全机制,压实责任。健全。', '健全机制,压实责任'],
    [`(1)${'长'.repeat(40)}。说明。`, '长'.repeat(40)],
    ['(一)推行网上立案', '推行网上立案'],
    ['(一)只有一句。', '只有一句'],
  ])('where every item opens with one, is the first sentence: %s', (paragraph, heading) => {
    expect(headingOf(paragraph, 'every')).toBe(heading);
  });

  test.each([
    ['(1)推行网上立案。2025年底前完成。', '推行网上立案'],
    ['(1)推行网上立案,方便群众。2025年底前完成。', ''],
    ['(1)推行网上立案，方便群众。2025年底前完成。', ''],
    [`(1)${'长'.repeat(31)}。说明。`, ''],
    [`(1)${'长'.repeat(30)}。说明。`, '长'.repeat(30)],
    ['(1)只有一句。', ''],
    ['一、总体要求', '总体要求'],
    ['(1)推行;健全', ''],
  ])('where only some have one, is a short first sentence that more text follows: %s', (paragraph, heading) => {
    expect(headingOf(paragraph, 'some')).toBe(heading);
  });
});
