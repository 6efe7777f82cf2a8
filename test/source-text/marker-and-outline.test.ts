import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { markerOf } from '#source-text/marker.ts';
import { outlineOf, walk } from '#source-text/outline.ts';

describe('the number at the head of a line', () => {
  test.each([
    ['一、总体要求', '一、', 1, '一、'],
    ['二十一、其他', '一、', 21, '二十一、'],
    ['(一)推行网上立案', '(一)', 1, '(一)'],
    ['（十二）推行', '(一)', 12, '（十二）'],
    ['(三)、推行', '(一)', 3, '(三)、'],
    ['1.健全机制', '1.', 1, '1.'],
    ['12．健全机制', '1.', 12, '12．'],
    ['３．健全机制', '1.', 3, '３．'],
    ['5、健全机制', '1.', 5, '5、'],
    ['(85)健全机制', '(1)', 85, '(85)'],
    ['（７）健全机制', '(1)', 7, '（７）'],
    ['　　(二)推行', '(一)', 2, '　　(二)'],
    ['第一章　总则', '第一章', 1, '第一章'],
    ['第二节 立案', '第一节', 2, '第二节'],
    ['第十二条　法院应当公开', '第一条', 12, '第十二条'],
    ['一 、主要任务', '一、', 1, '一 、'],
    ['（ 一 ）设立窗口', '(一)', 1, '（ 一 ）'],
    ['（二○）设立窗口', '(一)', 20, '（二○）'],
    ['（一九）设立窗口', '(一)', 19, '（一九）'],
    ['㈡开通热线', '(一)', 2, '㈡'],
    ['⒈加强领导', '1.', 1, '⒈'],
    ['⑵配备人员', '(1)', 2, '⑵'],
    ['2）开通热线', '1)', 2, '2）'],
    ['②公布电话', '①', 2, '②'],
    ['第二，开通热线', '第一,', 2, '第二，'],
    ['——设立窗口', '——', 0, '——'],
    ['一、二〇二五年的任务', '一、', 1, '一、'],
  ])('%s', (line, form, ordinal, text) => {
    expect(markerOf(line)).toEqual({ form, ordinal, text });
  });

  test.each([
    '一、二审法院各负其责',
    '3、4名',
    '(2019)1号文件',
    '第三条规定的期限',
    '第一章节',
    '总体要求',
    '3.5万件',
    '2020年9月',
    '(试行)',
    '一是加强',
    '第一、二条',
    '“一、总则”',
    '',
  ])('there is none in %j', (line) => {
    expect(markerOf(line)).toBeUndefined();
  });
});

describe('the outline', () => {
  const text = ['标题', '序言。', '一、甲', '(一)子。', '接着说。', '1.孙。', '(1)曾孙。', '(二)子。', '二、乙。'].join(
    '\n',
  );

  test('stands as deep as the numbers say', () => {
    const outline = outlineOf([text, '某某法院', '2021年3月19日'].join('\n'));
    expect(outline.opening.map(({ text: line }) => line)).toEqual(['标题', '序言。']);
    expect(outline.closing.map(({ text: line }) => line)).toEqual(['某某法院', '2021年3月19日']);
    const lines = [...walk(outline.sections)].map(({ section, above }) => [
      above.map(({ marker }) => marker.text).join(''),
      ...section.paragraphs.map(({ text: line }) => line),
    ]);
    expect(lines).toEqual([
      ['', '一、甲'],
      ['一、', '(一)子。', '接着说。'],
      ['一、(一)', '1.孙。'],
      ['一、(一)1.', '(1)曾孙。'],
      ['一、', '(二)子。'],
      ['', '二、乙。'],
    ]);
  });

  test('of a text without numbers is an opening', () => {
    expect(outlineOf('甲。\n乙。')).toEqual({
      opening: [
        { number: 1, text: '甲。' },
        { number: 2, text: '乙。' },
      ],
      sections: [],
      closing: [],
      continued: [],
    });
  });

  test('of any text holds every paragraph once, in order', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '一、总则',
        '（二）子。',
        '(三)子',
        '1.孙。',
        '２．孙',
        '(4)曾孙。',
        '',
        '落款',
        '说明。',
        '3.5万',
        '附件：清单',
        '2021年3月19日',
        '— 2 —',
        '——戊',
        '推动甲，直到',
      ),
      fc.string({ unit: 'binary' }).map((one) => one.replaceAll('\n', ' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const { opening, sections, closing } = outlineOf(lines.join('\n'));
        const within = [...walk(sections)].flatMap(({ section }) => section.paragraphs);
        const all = [...opening, ...within, ...closing].sort((a, b) => a.number - b.number);
        expect(all).toEqual(lines.map((one, at) => ({ number: at + 1, text: one })));
      }),
    );
  });

  const outlined = (...lines: string[]) => {
    const { sections, closing, continued } = outlineOf(lines.join('\n'));
    return {
      sections: [...walk(sections)].map(({ section }) => section.paragraphs.map(({ text: line }) => line).join('|')),
      closing: closing.map(({ text: line }) => line),
      continued: continued.map(({ text: line }) => line),
    };
  };

  test('takes a line within an unfinished sentence for no number', () => {
    expect(outlined('一、任务', '(一)压缩时间。比去年减少', '3. 5天，进入前', '(四)名。', '(二)公开。')).toEqual({
      sections: ['一、任务', '(一)压缩时间。比去年减少|3. 5天，进入前|(四)名。', '(二)公开。'],
      closing: [],
      continued: ['3. 5天，进入前', '(四)名。'],
    });
  });

  test('keeps a number after a long heading without a full stop, where it runs on through the text', () => {
    const heading = '(二)构建权责明晰的审判权力运行体系,推进审判能力现代化建设';
    const { sections } = outlined('一、任务', '(一)甲', '1.子。', heading, '2.丑。');
    expect(sections).toEqual(['一、任务', '(一)甲', '1.子。', heading, '2.丑。']);
  });

  test('keeps short last lines without a full stop in the last item', () => {
    const { sections, closing } = outlined('一、任务', '(一)开通热线', '号码为12368', '完成时限：2024年12月');
    expect([sections.at(-1), closing]).toEqual(['(一)开通热线|号码为12368|完成时限：2024年12月', []]);
  });

  test.each([
    ['a signature with its date', ['某市法院', '2024年1月5日']],
    ['a date in Chinese numerals', ['某市法院', '二〇二四年一月五日']],
    ['what a web page has below them', ['某市法院', '2024年1月5日', '(此件公开发布)', '主办：某市法院　备案号0。']],
    ['closing words', ['各区法院要在三月底前制定方案。市法院要督促检查。', '某市法院', '2024年1月5日']],
    ['a list of annexes', ['附件：', '1.分解表', '2.考核办法', '某市法院', '2024年1月5日']],
    ['an annex that numbers anew', ['附件1：考核办法', '一、考核内容', '1.窗口。']],
  ])('sets %s apart from the last item', (_, lines) => {
    expect(outlined('方案', '一、任务', '(一)设立窗口。年底前设立。', ...lines)).toEqual({
      sections: ['一、任务', '(一)设立窗口。年底前设立。'],
      closing: lines,
      continued: [],
    });
  });

  test('sets page numbers apart, and goes on with the item', () => {
    expect(outlined('一、任务', '(一)设立窗口。', '— 2 —', '第3页 共9页', '配备人员。')).toMatchObject({
      sections: ['一、任务', '(一)设立窗口。|配备人员。'],
      closing: ['— 2 —', '第3页 共9页'],
    });
  });

  test('begins again where a notice encloses a plan', () => {
    const lines = ['通知', '一、提高认识。', '某市法院', '2024年1月5日', '方案', '一、任务', '(一)设立窗口。'];
    expect(outlined(...lines)).toMatchObject({
      sections: ['一、提高认识。', '一、任务', '(一)设立窗口。'],
      closing: ['某市法院', '2024年1月5日', '方案'],
    });
  });
});
