import { describe, expect, test } from 'vitest';
import { letterOf } from '#typesetting/noto.ts';
import { states } from '#domain/state.ts';
import { CardError } from '#formats/cards/card.ts';
import { drawSvg, pixelsOf } from '#formats/cards/draw.ts';
import { CARD, layoutOf } from '#formats/cards/layout.ts';
import { cardProblems } from '#formats/cards/problems.ts';
import { stateNames, summaryNames } from '#words/names.ts';
import { realCatalogue } from '../../fixtures/catalogues.ts';
import { cardAt, cards, linesIn } from './real-cards.ts';

const MEASURE = cardAt('shenzhen-2020/1');
const titled = (title: string, card = MEASURE) => ({ ...card, title });
const titleLines = (title: string, card = MEASURE) =>
  linesIn(layoutOf(titled(title, card)))
    .filter(({ size }) => size >= 44)
    .map(({ words }) => words);

describe('a title', () => {
  test('is broken between words, into lines that are even', () => {
    expect(titleLines('建设全市政法干部政治轮训基地', cardAt('jingdezhen-article/1-1'))).toEqual([
      '建设全市政法干部',
      '政治轮训基地',
    ]);
  });

  test.each([
    ['moj-2018/16', /中国法$/u],
    ['shenzhen-2020/10', /从$/u],
  ])('of a real card keeps its words whole: %s', (path, broken) => {
    expect(titleLines(cardAt(path).title, cardAt(path)).filter((line) => broken.test(line))).toEqual([]);
  });

  test('never begins a line with closing punctuation, ends one with opening, or parts a figure from its unit', () => {
    const long = '在2020年12月31日前，把“四类案件”（含再审）办结率提高到95%以上、';
    const lengths = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((count) => '的'.repeat(count) + long);
    const lines = lengths.flatMap((title) => titleLines(title));
    expect(lines.length).toBeGreaterThan(lengths.length);
    expect(lines.filter((line) => /^[，。、；：！？”’）》〉】〕%年月日]|[“‘（《〈【〔]$/u.test(line))).toEqual([]);
  });

  test('that leaves no room for the timeline stands without it', () => {
    const pictures = (title: string) => JSON.stringify(layoutOf(titled(title))).split('"type":"img"').length - 1;
    expect([pictures('建立平台'), pictures('建立健全平台'.repeat(9))]).toEqual([4, 3]);
  });

  test('that is too long for a card is told with its measure', () => {
    expect(() => layoutOf(titled('改革'.repeat(60)))).toThrow(
      /^举措 shenzhen-2020\/1 的分享图：标题“改革.*太长，放不下。请写得短一些/u,
    );
  });

  test('with a word that no line holds is told with its measure', () => {
    expect(() => layoutOf(titled(`推广${'Rechtsschutzversicherung'.repeat(3)}`))).toThrow(
      /^举措 shenzhen-2020\/1 的分享图：.*不要有很长的外文词。$/u,
    );
  });

  test.each([
    ['推广😀平台', '“😀”（U+1F600）'],
    ['推广𝕏平台', '“𝕏”（U+1D54F）'],
  ])('with a letter that the font lacks names measure and letter: %s', (title, letter) => {
    expect(() => layoutOf(titled(title))).toThrow(
      `举措 shenzhen-2020/1 的分享图：${letter}在 Noto Sans SC（700）里没有字形。请在“推广`,
    );
    expect(
      cardProblems([cardAt('home'), titled(title)], ({ path }) => ({ file: `content/${path}`, line: 7 })),
    ).toMatchObject([{ file: 'content/measures/shenzhen-2020/1.mdx', line: 7, what: expect.stringContaining(letter) }]);
  });
});

describe('the strip of a measure', () => {
  const STATES = [...states, ...states].slice(0, 14);
  const strip = { name: '检索未见公开证据', marks: STATES, says: '' };

  test('has one mark a core promise, in the order of the text, beside its summary and words', async () => {
    const catalogue = await realCatalogue();
    for (const { id, assessment } of catalogue.measures) {
      const card = cardAt(id);
      expect(card.strip?.marks).toEqual(assessment.promises.filter(({ core }) => core).map(({ state }) => state));
      expect(card.strip?.name).toBe(summaryNames[assessment.summary]);
    }
  });

  test('of fourteen promises stands in one row beside the longest summary', () => {
    const layout = layoutOf({ ...MEASURE, strip });
    const [name] = linesIn(layout).filter(({ words }) => words === strip.name);
    expect(name?.size).toBe(34);
    expect(() => layoutOf({ ...MEASURE, strip: { ...strip, marks: [...STATES, ...STATES] } })).toThrow(CardError);
  });

  test('has a legend: each state that it marks, with its mark, name and count', () => {
    const measures = cards.filter((card) => card.strip);
    for (const card of measures) {
      const lines = linesIn(layoutOf(card)).map(({ words }) => words);
      for (const state of states) {
        const count = card.strip?.marks.filter((mark) => mark === state).length ?? 0;
        expect(lines.includes(`${stateNames[state]} ${count}`), `${card.path} ${state}`).toBe(count > 0);
      }
    }
    expect(measures.length).toBeGreaterThan(200);
  });

  test('says what 未核定 and 检索未见 do not mean wherever one is marked', () => {
    const cautions = [
      ['unassessed', '“未核定”：没有可以用来核定的直接证据，不代表未落实。'],
      ['no-evidence-found', '“检索未见”：按记录的检索没有找到公开的直接证据，不代表没有做。'],
    ] as const;
    for (const { path, strip } of cards) {
      for (const [state, sentence] of cautions) {
        expect(strip?.says.includes(sentence) ?? false, path).toBe(strip?.marks.includes(state) ?? false);
      }
    }
  });

  test('says what is recorded beside the core promises, and never that there is no record where one stands', async () => {
    const catalogue = await realCatalogue();
    const background = catalogue.measures.filter(({ ledger }) =>
      ledger.evidence.some((one) => one.scope === 'background'),
    );
    expect(background.length).toBeGreaterThan(5);
    for (const { id } of background) expect(cardAt(id).strip?.says).toContain('条其他记录，不改变核心承诺的进展');
    for (const { strip } of cards) expect(strip?.says ?? '').not.toContain('无记录');
  });
});

describe('all cards of the portal', () => {
  const layouts = cards.map((card) => ({ card, lines: linesIn(layoutOf(card)) }));

  test('have a glyph for every letter, and begin no line with closing punctuation', () => {
    const all = layouts.flatMap(({ lines }) => lines);
    expect(all.length).toBeGreaterThan(1000);
    const missing = all.filter(({ words, weight }) => [...words].some((letter) => !letterOf(letter, weight)));
    expect(missing).toEqual([]);
    expect(all.filter(({ words }) => /^[，。、；：！？”’）》〉】〕]|[“‘（《〈【〔]$/u.test(words))).toEqual([]);
  });

  test('say their whole title, number, document and data date, in letters that are read at a third of the size', () => {
    for (const { card, lines } of layouts) {
      const said = lines.map(({ words }) => words).join('');
      for (const words of [
        card.title,
        card.kind,
        card.within ?? '',
        card.strip?.name ?? '',
        card.strip?.says ?? '',
        card.counts?.of ?? '',
        card.asOf,
      ]) {
        expect(said.replaceAll(' ', ''), card.path).toContain(words.replaceAll(' ', ''));
      }
      expect(Math.min(...lines.map(({ size }) => size)), card.path).toBeGreaterThanOrEqual(28);
    }
  });

  test.each([
    'home',
    'moj-2018',
    'zibo-2021',
    'shenzhen-2020/1',
    'shenzhen-2020/4-2',
    'wuhan-article/1-1',
    'themes/enforcement',
  ])('keep their margins free: %s', async (path) => {
    const svg = await drawSvg(layoutOf(cardAt(path)));
    expect(svg).not.toContain('<text');
    const pixels = pixelsOf(svg);
    const paper = (x: number, y: number) =>
      pixels.subarray((y * CARD.width + x) * 4, (y * CARD.width + x) * 4 + 3).join() === '251,249,244';
    const inked: string[] = [];
    for (let y = 12; y < CARD.height; y++) {
      for (let x = 0; x < CARD.width; x++) {
        const margin = x < 56 || x >= CARD.width - 56 || y >= CARD.height - 30;
        if (margin && !paper(x, y)) inked.push(`${x},${y}`);
      }
    }
    expect(inked.slice(0, 3)).toEqual([]);
  });
});

test('a letter that the layout let through is not drawn as a box', async () => {
  const layout = layoutOf(titled('推广平台'));
  const wrong = JSON.parse(JSON.stringify(layout).replace('推广平台', '推广𝕏台')) as typeof layout;
  await expect(drawSvg(wrong)).rejects.toThrow('“𝕏”没有字形');
});
