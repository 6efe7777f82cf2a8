import { describe, expect, test } from 'vitest';
import { measureKinds } from '#domain/numbering.ts';
import { quoteOf } from '#source-text/spans.ts';
import { realDocuments } from '../fixtures/real-documents.ts';

const documents = await realDocuments();

function spansOf(id: string) {
  return documents.get(id)?.spans ?? [];
}

function span(id: string, number: string) {
  return spansOf(id).find((one) => one.number === number);
}

/** `1`…`count`, each behind `before`. */
function upTo(count: number, before = ''): string[] {
  return Array.from({ length: count }, (_, at) => `${before}${at + 1}`);
}

describe('each document has its measures and requirements', () => {
  test.each([
    ['yancheng-2019', 27, 4],
    ['shenzhen-2020', 40, 4],
    ['moj-2018', 91, 3],
    ['zibo-2021', 28, 5],
    ['wuhan-article', 8, 0],
    ['jingdezhen-article', 12, 0],
    ['taizhou-article', 5, 0],
    ['yanan-article', 9, 0],
  ])('%s: %i and %i', (id, ...counts) => {
    const kinds = spansOf(id).map(({ kind }) => kind);
    expect(measureKinds.map((kind) => kinds.filter((one) => one === kind).length)).toEqual(counts);
  });
});

describe('each document has the numbers of its own numbering, in order', () => {
  const tasks: Record<string, string> = { 11: 't11', 12: 't12', 17: 't17', 23: 't23', 24: 't24', 28: 't28' };
  test.each([
    ['yancheng-2019', [...upTo(10, '2-'), ...upTo(5, '3-'), ...upTo(8, '4-'), ...upTo(4, '5-'), ...upTo(4, '6-')]],
    ['shenzhen-2020', [...upTo(40), ...upTo(4, '4-')]],
    [
      'zibo-2021',
      [
        ...[...upTo(4, '2-1-'), ...upTo(6, '2-2-'), ...upTo(6, '2-3-'), ...upTo(6, '2-4-'), ...upTo(6, '2-5-')],
        ...upTo(5, '3-'),
      ],
    ],
    ['wuhan-article', [...upTo(2, '1-'), ...upTo(3, '2-'), ...upTo(3, '3-')]],
    ['jingdezhen-article', [...upTo(3, '1-'), ...upTo(3, '2-'), ...upTo(3, '3-'), ...upTo(3, '4-')]],
    ['taizhou-article', [...upTo(2, '2-'), ...upTo(3, '3-')]],
    ['yanan-article', [...upTo(2, '1-'), ...upTo(3, '2-'), ...upTo(4, '3-')]],
  ])('%s', (id, numbers) => {
    expect(spansOf(id).map(({ number }) => number)).toEqual(numbers);
  });

  test('moj-2018: items 1 to 85, the six tasks without items where they stand, then the requirements', () => {
    const numbers = spansOf('moj-2018').map(({ number }) => number);
    expect(numbers.filter((number) => /^\d+$/u.test(number))).toEqual(upTo(85));
    expect(numbers.filter((number) => number.startsWith('t'))).toEqual(Object.values(tasks));
    expect(numbers.slice(-3)).toEqual(upTo(3, '4-'));
  });
});

describe('a quotation', () => {
  test.each([...documents.values()])('of $id stands in the archived text as it is', ({ archived, spans }) => {
    expect(spans.filter((one) => !archived.includes(quoteOf(one)))).toEqual([]);
  });

  test.each([...documents.values()])('of $id is of no other measure', ({ spans }) => {
    const paragraphs = spans.flatMap((one) => one.paragraphs.map(({ number }) => number));
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  test('of moj-2018/56 has the words that were lost in the raw file', () => {
    const one = span('moj-2018', '56');
    expect(one && quoteOf(one)).toContain('各省(自治区、直辖市)');
  });

  test.each([
    ['wuhan-article', '1-1', '压实院长审管双重责任,法院裁判文'],
    ['wuhan-article', '3-3', '“小切口”专项整治。聚焦“全面提'],
    ['jingdezhen-article', '2-2', '久久为功提升民安底色。进一步统筹'],
    ['taizhou-article', '3-3', '充分发挥人大代表联络站贴近基层的'],
    ['yanan-article', '3-4', '持续推进进步、有站位、有品牌“'],
  ])('of %s/%s begins where the article does', (id, number, words) => {
    const one = span(id, number);
    expect(one && quoteOf(one)).toContain(words);
    expect(one?.paragraphs).toHaveLength(1);
  });
});

describe('the heading of a measure and what stands above it are the words of the source', () => {
  test.each([
    ['yancheng-2019', '2-5', '深入推进执行制度改革', ['二、规范权力运行,不断提升司法办案质效']],
    [
      'shenzhen-2020',
      '8',
      '完善“一站式”诉讼服务体系',
      ['三、重点任务', '(二)构建优质高效的司法供给体系,促进市域治理现代化'],
    ],
    ['shenzhen-2020', '4-1', '加强组织领导,抓好统筹协调', ['四、工作要求']],
    [
      'moj-2018',
      '56',
      '',
      ['三、加快推进司法行政改革的主要任务', '(二)建设完备的公共法律服务体系', '15.健全社会普法宣传教育机制'],
    ],
    [
      'zibo-2021',
      '2-3-5',
      '大力实施诉源治理减量工程',
      ['二、工作重点', '(三)聚焦“社会治理”,在推动高品质民生保障上强落实快突破'],
    ],
    ['wuhan-article', '1-1', '压实院长审管双重责任', []],
    ['taizhou-article', '2-1', '', ['二、搭建履职框架,做优“共联”路径']],
  ])('%s/%s', (id, number, heading, above) => {
    expect(span(id, number)).toMatchObject({ heading, above });
  });

  test('an item of a task has the text of the task as its introduction, a plain item has none', () => {
    expect(span('moj-2018', '56')?.introduction?.text).toMatch(/^15\.健全社会普法宣传教育机制。围绕推动全民守法/u);
    expect(span('yancheng-2019', '2-5')?.introduction).toBeUndefined();
  });
});
