import { describe, expect, test } from 'vitest';
import { detectRestorations, guessNumbering, residues } from '#source-text/detect.ts';
import { realDocuments } from '../fixtures/real-documents.ts';

const documents = await realDocuments();

describe('the steps that a raw text looks to need', () => {
  test('for the glossed traditional text of the ministry are all three', () => {
    expect(detectRestorations(documents.get('moj-2018')?.raw ?? '')).toEqual([
      'pinyin-gloss',
      'repeated-body',
      'traditional-to-simplified',
    ]);
  });

  test.each(['yancheng-2019', 'shenzhen-2020', 'zibo-2021'])('for %s are to look for a repeated body only', (id) => {
    expect(detectRestorations(documents.get(id)?.raw ?? '')).toEqual(['repeated-body']);
  });

  test('two glosses are no habit, three are', () => {
    expect(detectRestorations('法(fǎ)院(yuàn)')).toEqual(['repeated-body']);
    expect(detectRestorations('法(fǎ)院(yuàn)改(gǎi)')).toEqual(['pinyin-gloss', 'repeated-body']);
  });
});

describe('where the measures are is guessed', () => {
  test('from the outermost numbering below each chapter', () => {
    const text = ['一、总则', '二、任务', '(一)甲', '1.细', '(二)乙', '三、要求', '1.丙', '四、再', '(一)丁'].join(
      '\n',
    );
    expect(guessNumbering(text)).toEqual([
      { kind: 'measure', chapters: [2, 4], marker: '(一)', number: '{chapter}-{item}' },
      { kind: 'measure', chapters: [3], marker: '1.', number: '{chapter}-{item}' },
    ]);
  });

  test('as nowhere, where nothing is numbered', () => {
    expect(guessNumbering('甲。\n乙。')).toEqual([]);
  });
});

describe('places that still look damaged', () => {
  test.each([
    ['推动各?自治', '推动各?自治'],
    ['各\uFFFD省', '各\uFFFD省'],
    ['依法执(zhí)行', '依法执(zhí)行'],
  ])('are named with what stands around them: %j', (text, context) => {
    expect(residues(`好的一段。\n${text}`)).toEqual([{ paragraph: 2, context }]);
  });

  test.each(['好吗？', 'why?', '(试行)', '(MOJ)', '？'])('are not seen in %j', (text) => {
    expect(residues(text)).toEqual([]);
  });

  test.each([...documents.values()])('are not left in $id', ({ archived }) => {
    expect(residues(archived)).toEqual([]);
  });
});
