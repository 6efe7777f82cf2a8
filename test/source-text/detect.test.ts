import { describe, expect, test } from 'vitest';
import { detectRestorations, residues } from '#source-text/detect.ts';
describe('the steps that a raw text looks to need', () => {
  const body = Array.from({ length: 12 }, (_, at) => `${'推进司法体制改革的具体工作'.repeat(4)}${at}。`).join('\n');

  test.each([
    ['none for a plain text', '推进司法改革，规范执法行为，维护当事人权益', []],
    ['none for two equal lines', '责任单位：立案庭\n责任单位：立案庭', []],
    ['none for two glosses, which are no habit', '法(fǎ)院(yuàn)', []],
    ['one for three glosses', '法(fǎ)院(yuàn)改(gǎi)', ['pinyin-gloss']],
    ['one for a body that stands twice', `${body}\n${body}`, ['repeated-body']],
    ['one for headings in Markdown', '# 方案\n\n## 一、任务', ['markdown-marks']],
    [
      'two for a glossed text in traditional characters',
      '推(tuī)進司(sī)法(fǎ)改革，規範執法行為，維護當事人權益',
      ['pinyin-gloss', 'traditional-to-simplified'],
    ],
  ])('are %s', (_, raw, steps) => {
    expect(detectRestorations(raw)).toEqual(steps);
  });
});

describe('places that still look damaged', () => {
  test.each([
    ['推动各?自治', '推动各?自治'],
    ['各\uFFFD省', '各\uFFFD省'],
    ['依法执(zhí)行', '依法执(zhí)行'],
    ['关键之年??偟', '关键之年??偟'],
    ['热线。?F在', '热线。?F在'],
    ['工作の安排', '工作の安排'],
  ])('are named with what stands around them: %j', (text, context) => {
    expect(residues(`好的一段。\n${text}`)).toEqual([{ paragraph: 2, context }]);
  });

  test.each(['好吗？', 'why?', '(试行)', '(MOJ)', '？'])('are not seen in %j', (text) => {
    expect(residues(text)).toEqual([]);
  });
});
