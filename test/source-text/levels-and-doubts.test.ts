import { describe, expect, test } from 'vitest';
import { accountOf } from '#source-text/account.ts';
import { doubtsOf } from '#source-text/doubts.ts';
import { levelsOf, proposeNumbering } from '#source-text/levels.ts';
import { outlineOf } from '#source-text/outline.ts';
import { spansIn } from '#source-text/spans.ts';
import { fc } from '../fixtures/seeded.ts';

const outlined = (lines: readonly string[]) => outlineOf(lines.join('\n'));
const numberingOf = (lines: readonly string[]) => ({
  headings: 'some' as const,
  headingless: [],
  by: proposeNumbering(outlined(lines)),
});
const spansOf = (lines: readonly string[]) => spansIn(outlined(lines), numberingOf(lines));
const numbersOf = (lines: readonly string[]) =>
  spansOf(lines).map(({ number, paragraphs }) => `${number}: ${paragraphs.map((one) => one.number).join(' ')}`);

describe('the level that holds the measures is proposed', () => {
  test.each<[string, string[], string[]]>([
    [
      'items below chapters',
      ['一、任务', '(一)甲。', '(二)乙。', '二、要求', '1.丙。'],
      ['1-1: 2', '1-2: 3', '2-1: 5'],
    ],
    ['a flat numbering', ['方案', '一、甲。', '二、乙。', '三、丙。'], ['1: 2', '2: 3', '3: 4']],
    [
      'articles',
      ['第一章　总则', '第一条　甲。', '第二条　乙：', '(一)丙；', '第二章　附则', '第三条　丁。'],
      ['1: 2', '2: 3 4', '3: 6'],
    ],
    [
      'a numbering that runs on through chapters',
      ['第一章　总则', '一、甲。', '第二章　会议', '二、乙。'],
      ['1: 2', '2: 4'],
    ],
    [
      'a numbering that runs on through groups',
      ['一、任务', '(一)甲', '1.子。', '2.丑。', '(二)乙', '3.寅。', '二、要求', '(一)丁。'],
      ['1: 3', '2: 4', '3: 6'],
    ],
    [
      'what is not an aim',
      ['一、总体要求', '(一)指导思想。', '二、任务', '(二)甲。', '(三)乙。'],
      ['2-2: 4', '2-3: 5'],
    ],
    ['dashes by their places', ['一、任务', '——甲。', '——乙。'], ['1-1: 2', '1-2: 3']],
    [
      'a short list within a flat numbering',
      ['一、甲：', '(一)子；', '(二)丑。', '二、乙。', '三、丙。'],
      ['1: 1 2 3', '2: 4', '3: 5'],
    ],
  ])('as %s', (_, lines, expected) => {
    expect(numbersOf(lines)).toEqual(expected);
  });

  test('as another one, where an editor chooses it', () => {
    const outline = outlined(['一、任务', '(一)甲', '1.子。', '(二)乙', '1.丑。']);
    expect(proposeNumbering(outline, '1.')).toEqual([
      { kind: 'measure', chapters: [1], marker: '1.', number: '{chapter}-{group}-{item}' },
    ]);
  });

  test('with the count of each', () => {
    expect(levelsOf(outlined(['一、任务', '(一)甲', '1.子。', '2.丑。', '(二)乙。']))).toEqual([
      { marker: '一、', measures: 1 },
      { marker: '(一)', measures: 2 },
      { marker: '1.', measures: 2 },
    ]);
  });

  test('as nowhere, where nothing is numbered', () => {
    expect(proposeNumbering(outlined(['甲。', '乙。']))).toEqual([]);
  });
});

describe('a measure', () => {
  test('has everything numbered below it, to any depth', () => {
    expect(numbersOf(['一、任务', '(一)窗口', '1.导诉。', '(1)配备人员。', '①八小时。', '2.自助机。'])).toEqual([
      '1-1: 2 3 4 5 6',
    ]);
  });

  test('leaves out what is a measure itself', () => {
    const lines = ['一、任务', '1.总的任务。', '(1)甲。', '(2)乙。'];
    const by = (['1.', '(1)'] as const).map((marker) => ({
      kind: 'measure' as const,
      marker,
      number: `${marker}{item}`,
    }));
    const spans = spansIn(outlined(lines), { headings: 'some', headingless: [], by });
    expect(spans.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ['1.总的任务。'],
      ['(1)甲。'],
      ['(2)乙。'],
    ]);
  });
});

test('every paragraph of any text is in exactly one place', () => {
  const line = fc.oneof(
    fc.constantFrom('一、任务', '（一）甲', '(二)乙。', '1.子。', '２．丑', '(1)寅。', '①卯', '——辰', '第一条　巳'),
    fc.constantFrom(
      '说明。',
      '推动甲，',
      '附件：清单',
      '某市法院',
      '2024年1月5日',
      '— 3 —',
      '各区要抓好落实。',
      '一、总体要求',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }).map((one) => one.replaceAll('\n', ' ')),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const { opening, measures, others, closing } = accountOf(outlined(lines), numberingOf(lines));
      const numbers = [...opening, ...measures, ...others, ...closing].map(({ number }) => number);
      expect(numbers.sort((a, b) => a - b)).toEqual(lines.map((_, at) => at + 1));
      const quoted = spansOf(lines).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
      expect(quoted.sort()).toEqual(measures.map(({ text }) => text).sort());
    }),
  );
});

describe('an editor is told', () => {
  const COMPARE = '请对照原件：缺了内容的，补全原始文件再导入；原件就是这样的，不必改';

  test.each<[string, string[], [number, string, string][]]>([
    ['nothing about a text in order', ['一、任务', '(一)甲。', '(二)乙。', '二、要求', '(一)丙。'], []],
    ['nothing about numbers that run on', ['一、任务', '(一)甲。', '二、要求', '(二)丙。'], []],
    ['of a gap', ['一、任务', '(一)甲。', '(三)乙。'], [[3, '编号“(三)”不接前面的“(一)”', COMPARE]]],
    ['of a missing beginning', ['一、任务', '(三)甲。'], [[2, '编号从“(三)”开始，前面没有同一级的编号', COMPARE]]],
    [
      'of a number that stands twice',
      ['一、任务', '(一)甲。', '(一)乙。'],
      [
        [3, '编号“(一)”不接前面的“(一)”', COMPARE],
        [
          3,
          '编号 1-1 重复：第 2 段已经用了，两条只会写成一个文件',
          '一份原始文件里有几份文件的，请在 .repairs.yaml 的 passages 里只取一份；否则请改 numbering 的 number 写法',
        ],
      ],
    ],
    [
      'of numbered paragraphs that no measure claims',
      ['一、总体要求', '(一)指导思想。', '二、任务', '(二)甲。'],
      [[1, '“一、总体要求”等 2 段没有列为举措', '应当列入的，请改 numbering 的 chapters 或 marker']],
    ],
    [
      'of several numbers in one line',
      ['一、任务 （一）甲。 （二）乙。', '二、要求 （一）丙。'],
      [
        [
          1,
          '一段里有 3 个编号（如“（一）”），段中的没有单独认出',
          '各是一条的，请在原始文件里让每个编号另起一行再导入',
        ],
        [
          2,
          '一段里有 2 个编号（如“（一）”），段中的没有单独认出',
          '各是一条的，请在原始文件里让每个编号另起一行再导入',
        ],
      ],
    ],
    [
      'of what looks like a number within a sentence, and of lines that break off',
      ['一、任务', '(一)压缩时间。比去年减少', '3. 5天，', '进入前列。', '(二)乙。'],
      [
        [2, '有 2 段话没有说完就换行了（第 2、3 段）', '从 PDF 复制的文字，请先把断开的行接起来再导入'],
        [3, '以“3.”开头，但上一段的话没有说完，没有当作编号', '确是新的一条的，请用 .repairs.yaml 补上上一段的标点'],
      ],
    ],
    [
      'of numbers in an annex',
      ['一、任务', '(一)甲。', '附件1：考核办法', '一、内容', '1.窗口。'],
      [
        [
          3,
          '“附件1：考核办法”起有 2 个编号段落，作为附件，没有列为举措',
          '举措在附件里的，请在 .repairs.yaml 的 passages 里只取附件那几行',
        ],
      ],
    ],
    [
      'of a tail that only the last measure has',
      ['一、任务', '(一)甲。', '(二)乙。', '扫一扫在手机打开当前页'],
      [
        [
          4,
          '最后一条（1-2）下面还有 1 段没有编号的文字，算在这一条里',
          '不属于这一条的（如全文的结尾、网页上的字），请在 .repairs.yaml 的 passages 里不取这几行',
        ],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    const doubts = doubtsOf(outlined(lines), numberingOf(lines));
    expect(doubts.map(({ paragraph, what, instead }) => [paragraph, what, instead])).toEqual(expected);
  });
});
