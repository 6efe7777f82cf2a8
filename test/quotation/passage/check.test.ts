import { describe, expect, test } from 'vitest';
import { passageCheck, type Answer } from '#quotation/passage/check.ts';
import type { PublishedTexts } from '#quotation/passage/published-texts.ts';

const REPEATED = '各级人民法院应当加强领导,明确分工。';
const texts: PublishedTexts = {
  documents: [
    {
      id: 'town-2020',
      title: '关于深化改革的意见',
      full: true,
      measures: [
        { number: '1', title: '繁简分流' },
        { number: '2', title: '著作权审判' },
      ],
      paragraphs: [
        { number: 1, text: '为推进司法改革,提出以下意见:' },
        { number: 2, text: '(一)推进案件繁简分流。优化程序,做到简案快审、繁案精审。', measure: '1' },
        { number: 3, text: '建立联席会议制度,每季度召开1次。', measure: '1' },
        { number: 4, text: '(二)加强著作权审判。完善“三合一”机制,着力提高效率。', measure: '2' },
        { number: 5, text: REPEATED, measure: '2' },
        { number: 6, text: REPEATED },
      ],
    },
    {
      id: 'article',
      title: '署名文章',
      full: false,
      measures: [{ number: '1-1', title: '压实责任' }],
      paragraphs: [
        { number: 3, text: '压实院长审判监督管理责任', measure: '1-1' },
        { number: 9, text: '完善裁判文书签发制度', measure: '1-1' },
      ],
    },
  ],
  traditional: '審簡應導強優設兩著後',
  simplified: '审简应导强优设两着后',
};
const check = passageCheck(texts);

/** Where an answer says that a passage stands: `document#paragraphs`. */
const where = (answer: Answer) =>
  'places' in answer
    ? answer.places.map(
        ({ paragraphs }) => `${paragraphs[0]?.document.id}#${paragraphs.map(({ number }) => number).join('-')}`,
      )
    : [];
const ignored = (answer: Answer) => ('places' in answer ? answer.places.map((place) => place.ignored.join()) : []);
/** The first near place as one line: `[-yours-]`, `{+theirs+}`. */
const differences = (answer: Answer) =>
  answer.kind === 'near'
    ? (answer.places[0]?.parts ?? [])
        .map(({ says, text }) => ({ both: text, yours: `[-${text}-]`, theirs: `{+${text}+}` })[says])
        .join('')
    : answer.kind;

describe('a passage that some text says exactly', () => {
  test('is told with document, measure and paragraph, and nothing ignored', () => {
    const answer = check('建立联席会议制度,每季度召开1次');
    expect([answer.kind, where(answer), ignored(answer)]).toEqual(['exact', ['town-2020#3'], ['']]);
    expect(answer).toMatchObject({ count: 1, places: [{ paragraphs: [{ measure: '1' }] }] });
  });

  test('may cross the ends of paragraphs, as its line ends do', () => {
    const answer = check('繁案精审。\r\n建立联席会议制度');
    expect([where(answer), ignored(answer)]).toEqual([['town-2020#2-3'], ['']]);
  });

  test('but not what lies between paragraphs that do not follow each other', () => {
    expect(check('审判监督管理责任完善裁判文书签发').kind).toBe('nowhere');
    expect(check('各级人民法院应当加强领导,明确分工。压实院长审判监督管理责任').kind).not.toBe('exact');
  });

  test.each([
    ['width', '建立联席会议制度，每季度召开１次。'],
    ['space', ' 建立联席 会议制度,\n每季度召开1次。\n'],
    ['space', '建立联席\u200B会议\uFEFF制度'],
    ['space', '\u202E建立联席\u061C会议\uFE0F制\u{E0101}度\u{E0041},每季度召开'],
    ['space', '繁案精审。建立联席会议'],
    ['traditional', '優化程序,做到簡案快審'],
    ['width,space,traditional', '優化程序，　做到簡案快審'],
  ])('is told with what was ignored: %s', (expected, input) => {
    const answer = check(input);
    expect([answer.kind, ignored(answer)]).toEqual(['exact', [expected]]);
  });

  test('white space around it is no part of it', () => {
    expect(ignored(check('\n  优化程序,做到简案快审\t\n'))).toEqual(['']);
  });

  test('is shown with what its paragraph says around it', () => {
    const [place] = (check('每季度召开') as Extract<Answer, { kind: 'exact' }>).places;
    expect([place?.before, place?.words, place?.after]).toEqual(['建立联席会议制度，', '每季度召开', '1次。']);
  });

  test('is listed at every place', () => {
    const answer = check('应当加强领导');
    expect([answer.kind, where(answer)]).toEqual(['exact', ['town-2020#5', 'town-2020#6']]);
  });

  test('keeps a source’s own traditional shape apart: 著作权 is not 着作权, 着力 may be written 著力', () => {
    expect(ignored(check('加强著作权审判'))).toEqual(['']);
    expect(differences(check('(二)加强着作权审判'))).toBe('(二)加强[-着-]{+著+}作权审判'.replace('(二)', '（二）'));
    expect(ignored(check('著力提高效率'))).toEqual(['traditional']);
  });

  test('form feeds and other breaks of word processors are white space', () => {
    expect(ignored(check('建立联席\f会议\v制度\u2028'))).toEqual(['space']);
  });
});

describe('a passage that differs', () => {
  test.each([
    ['one character exchanged', '建立联席会议制度,每月度召开1次', '建立联席会议制度，每[-月-]{+季+}度召开1次'],
    ['one character missing', '建立联席会议制度,季度召开1次', '建立联席会议制度，{+每+}季度召开1次'],
    ['one character more', '建立联席会议的制度,每季度召开1次', '建立联席会议[-的-]制度，每季度召开1次'],
    ['the first character', '设立联席会议制度,每季度召开', '[-设-]{+建+}立联席会议制度，每季度召开'],
    ['the last character', '优化程序,做到简案快办', '优化程序，做到简案快[-办-]{+审+}'],
    ['another comma', '简案快审,繁案精审。建立联席', '简案快审[-,-]{+、+}繁案精审。\n建立联席'],
    ['other quotation marks', '完善"三合一"机制,着力提高', '完善[-"-]{+“+}三合一[-"-]{+”+}机制，着力提高'],
    ['quotation marks around it', '“建立联席会议制度,每季度召开”', '[-“-]建立联席会议制度，每季度召开[-”-]'],
    ['brackets in the midst of a sentence', '「立联席会议制度,每季度召」', '[-「-]立联席会议制度，每季度召[-」-]'],
    [
      'a quotation mark and another character',
      '“设立联席会议制度,每季度召开',
      '[-“设-]{+建+}立联席会议制度，每季度召开',
    ],
    ['another number', '第二条建立联席会议制度,每季度召开', '[-第二条-]建立联席会议制度，每季度召开'],
    ['a control character', '建立联席会议\0制度,每季度召开', '建立联席会议[-\uFFFD-]制度，每季度召开'],
    ['a number', '制度,每季度召开2次。', '制度，每季度召开[-2-]{+1+}次。'],
    [
      'an ellipsis that joins two parts',
      '(一)推进案件繁简分流。优化程序……建立联席会议制度,每季度召开1次。',
      '（一）推进案件繁简分流。优化程序[-……-]{+，做到简案快审、繁案精审。+}\n建立联席会议制度，每季度召开1次。',
    ],
  ])('is near, with exactly that difference: %s', (_, input, expected) => {
    expect(differences(check(input)).replaceAll('\n', '')).toBe(expected.replaceAll('\n', ''));
  });

  test('is told with the number of changed characters and what else was ignored', () => {
    const answer = check('建立聯席會議制度，每月度召開1次。');
    expect(answer.kind).toBe('near');
    expect(answer).toMatchObject({ places: [{ ignored: ['width'] }] });
    expect(check('優化程序,做到简案慢审、繁案精审')).toMatchObject({
      places: [{ changed: 1, ignored: ['traditional'] }],
    });
  });

  test('an emoji counts as one character', () => {
    expect(check('建立联席会议😀😀制度,每季度召开')).toMatchObject({ places: [{ changed: 2 }] });
  });

  test('is near every place that differs equally little', () => {
    expect(where(check('各级人民法院应当加强指导,明确分工'))).toEqual(['town-2020#5', 'town-2020#6']);
  });

  test('in capitals or in words is not the same', () => {
    expect(check('建立联席会议制度,每季度召开一次').kind).toBe('near');
  });
});

describe('a passage that no text says', () => {
  test('is told so', () => {
    expect(check('今天天气很好,我们去公园散步')).toEqual({ kind: 'nowhere', longest: undefined });
  });

  test('is told with the longest stretch that some text does say', () => {
    const answer = check(
      '记者昨天从有关方面获悉,当地将建立联席会议制度,每季度召开若干轮面向公众的发布活动,并邀请代表出席',
    );
    expect(answer).toMatchObject({ kind: 'nowhere', longest: { length: 14, words: '建立联席会议制度，每季度召开' } });
  });
});

describe('input that cannot be checked', () => {
  test.each([
    ['', 'empty'],
    [' \n\u3000', 'empty'],
    ['联席会', 'too-short'],
    ['联 席 会', 'too-short'],
    ['法'.repeat(70_000), 'too-long'],
    ['a'.repeat(10_000_000), 'too-long'],
  ])('gets its own answer', (input, kind) => {
    expect(check(input)).toEqual({ kind });
  });

  test.each([
    ['lone halves of characters', '\uD800联席会议制度,每季度\uDC00召开'],
    ['the mark that keeps texts apart', '明确分工。\uFFFF压实院长审判'],
    ['bytes', Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 131) % 256)).join('')],
    ['mark-up', '<script>alert(1)</script><b>联席会议制度'],
    ['one character over and over', '的'.repeat(60_000)],
    ['a stretch over and over', REPEATED.repeat(3000)],
    ['an emoji', '建立联席会议😀制度,每季度召开1次'],
  ])('is answered all the same: %s', (_, input) => {
    const answer = check(input);
    expect(['near', 'nowhere']).toContain(answer.kind);
    expect(JSON.stringify(answer)).not.toMatch(/\\ud[89a-f]/u);
  });
});
