import { describe, expect, test } from 'vitest';
import { otherNumerals } from '#search/understand/numbers.ts';
import { QUERY_LIMIT, splitInput } from '#search/understand/query.ts';
import { segmentation } from '#search/understand/segmentation.ts';
import { toneless } from '#search/understand/pinyin.ts';
import { understand } from '#search/understand/understand.ts';
import { realCatalogue } from '../fixtures/catalogues.ts';
import { searchedCatalogue } from '../fixtures/search-library.ts';
import { fc } from '../fixtures/seeded.ts';

const { library } = searchedCatalogue(await realCatalogue());
const { words } = library;

/** Everything that an input leads to: the wordings of its concepts and its runs. */
async function ledTo(input: string): Promise<string[]> {
  const { concepts, wholes } = await understand(input, words, () => library.characters());
  return [...concepts.flatMap(({ wordings }) => wordings), ...wholes.flat()].map(({ phrase }) => phrase);
}

describe('quotation marks ask for exactly what they hold', () => {
  test.each([
    ['“一网通办”', ['一网通办'], []],
    ['"一网通办" 调解', ['一网通办'], ['调解']],
    ['「能活封不死封」', ['能活封不死封'], []],
    ['『网上立案』率', ['网上立案'], ['率']],
    ['＂网上立案＂', ['网上立案'], []],
    ['"网上立案', [], ['"网上立案']],
    ['“，。”', [], []],
  ])('%j', (input, quoted, typed) => {
    expect(splitInput(input)).toEqual({ quoted, typed });
  });
});

describe('what readers type leads to the words of the texts', () => {
  test.each([
    ['everyday words', '老赖', '失信被执行人'],
    ['abbreviations', '法考', '法律职业资格考试'],
    ['abbreviations inside a sentence', '知产案件怎么审', '知识产权'],
    ['the official word for the everyday one inside a sentence', '孩子的案子谁来审', '未成年人'],
    ['pinyin', 'jiedu', '戒毒'],
    ['pinyin with tones', 'jiè dú', '戒毒'],
    ['pinyin with tone digits', 'jie4du2', '戒毒'],
    ['pinyin of two words without a space', 'wangshanglian', '网上立案'],
    ['pinyin with an apostrophe', "li'an", '立案'],
    ['pinyin of 律 as v', 'lvshi', '律师'],
    ['pinyin of 律 as ü', 'lǜshī', '律师'],
    ['pinyin of 律 as u', 'falu yuanzhu', '法律援助'],
    ['initials', 'rzrf', '认罪认罚'],
    ['initials of a long term', 'zscq', '知识产权'],
    ['traditional characters', '認罪認罰', '认罪认罚'],
    ['variants', '衞生', '卫生'],
    ['regional usage', '智慧財產權', '知识产权'],
    ['full width', 'ＯＤＲ', 'odr'],
    ['Chinese percent', '百分之八十', '80%'],
    ['tenths', '八成', '80%'],
    ['an Arabic number', '3年', '三年'],
    ['a Chinese number', '三个月', '3个月'],
    ['a document number in any brackets', '司发[2018]1号', '司发20181号'],
    ['a slip that sounds alike', '法律元助', '法律援助'],
    ['a slip that looks alike', '繁筒分流', '繁简分流'],
    ['a common slip', '台帐', '台账'],
    ['two characters the wrong way round', '认罪罚认', '认罪认罚'],
    ['English', 'intellectual property', '知识产权'],
    ['an English plural', 'Lawyers', '律师'],
    ['English with a slip', 'intelectual property', '知识产权'],
    ['a part of an English term', 'arbitral', '仲裁'],
  ])('%s: %s → %s', async (_, input, word) => {
    expect(await ledTo(input)).toContain(word);
  });

  test.each([
    ['an ordinary word is no slip', '律师不守规矩', '不受'],
    ['a rare word is no slip for one of the same sound', '不称职的法官', '惩治'],
    ['a numeral inside a word is none', '老百姓', '老100姓'],
    ['成 after a numeral is not always a tenth', '三成立', '30%立'],
  ])('%s: %s does not lead to %s', async (_, input, word) => {
    expect(await ledTo(input)).not.toContain(word);
  });
});

describe('a sentence is cut into words', () => {
  test.each([
    ['网上立案率', ['网上立案率']],
    ['怎么申请法律援助', ['怎么', '申请', '法律援助']],
    ['龘靐法院', ['龘靐', '法院']],
    ['', []],
  ])('%s', (text, pieces) => {
    expect(segmentation(text, words).map((piece) => piece.text)).toEqual(pieces);
  });

  test('whose letters are all there, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'网上立案的法院龘2a') }), (text) => {
        expect(
          segmentation(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('numerals are also written', () => {
  test.each([
    ['80%以上', ['百分之八十以上']],
    ['二〇二〇年', ['2020年']],
    ['二十一条', ['21条']],
    ['105件', ['一百零五件']],
    ['一站式', []],
    ['万人', []],
    ['法院', []],
  ])('%s → %j', (text, others) => {
    expect(otherNumerals(text)).toEqual(others);
  });

  test('so that Arabic and Chinese numerals below 1000 lead to each other', () => {
    for (let value = 1; value < 1000; value++) {
      const [chinese = ''] = otherNumerals(`${value}件`);
      expect([value, otherNumerals(chinese)]).toEqual([value, [`${value}件`]]);
    }
  });
});

test.each([
  ['jiè dú', 'jiedu'],
  ['lǜ', 'lv'],
  ["Xi'an", 'xian'],
  ['立案', undefined],
  ['', undefined],
])('the letters of %j are %j', (typed, letters) => {
  expect(toneless(typed)).toBe(letters);
});

test('input of any kind is understood without an error, in words that can be searched', async () => {
  const input = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
    fc.constantFrom('__proto__', 'constructor toString', '<b>', '\uDC00调解', '\u2067abc\u2069', '^(a+)+$', 'ǀǂ'),
  );
  await fc.assert(
    fc.asyncProperty(input, async (text) => {
      for (const phrase of await ledTo(text)) expect(phrase).toMatch(/^[\p{L}\p{N}%]*$/u);
    }),
    { numRuns: 150 },
  );
});

test('input of 2,000 characters is cut, not refused', async () => {
  const { typed } = splitInput('立'.repeat(2000));
  expect(typed).toEqual(['立'.repeat(QUERY_LIMIT)]);
});
