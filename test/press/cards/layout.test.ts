import { describe, expect, test } from 'vitest';
import { letterOf } from '#fonts/noto-sans-sc.ts';
import { drawSvg, pixelsOf } from '#press/cards/draw.ts';
import { CARD, layoutOf } from '#press/cards/layout.ts';
import { cardProblems } from '#press/cards/problems.ts';
import { cardAt, cards, linesIn } from './real-cards.ts';

const MEASURE = cardAt('moj-2018/76');
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

  test('never begins a line with closing punctuation, ends one with opening, or parts a figure from its unit', () => {
    const long = '在2020年12月31日前，把“四类案件”（含再审）办结率提高到95%以上、';
    const lengths = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((count) => '的'.repeat(count) + long);
    const lines = lengths.flatMap((title) => titleLines(title));
    expect(lines.length).toBeGreaterThan(lengths.length);
    expect(lines.filter((line) => /^[，。、；：！？”’）》〉】〕%年月日]|[“‘（《〈【〔]$/u.test(line))).toEqual([]);
  });

  test('that leaves no room for the timeline stands without it', () => {
    const pictures = (title: string) => JSON.stringify(layoutOf(titled(title))).split('"type":"img"').length - 1;
    expect([pictures('建立平台'), pictures('建立健全平台'.repeat(9))]).toEqual([2, 1]);
  });

  test('that is too long for a card is told with its measure', () => {
    expect(() => layoutOf(titled('改革'.repeat(60)))).toThrow(
      /^举措 moj-2018\/76 的分享图：标题“改革.*太长，放不下；请写得短一些/u,
    );
  });

  test('with a word that no line holds is told with its measure', () => {
    expect(() => layoutOf(titled(`推广${'Rechtsschutzversicherung'.repeat(3)}`))).toThrow(
      /^举措 moj-2018\/76 的分享图：.*不要有很长的外文词。$/u,
    );
  });

  test.each([
    ['推广😀平台', '“😀”（U+1F600）'],
    ['推广𝕏平台', '“𝕏”（U+1D54F）'],
    ['推广㗊平台', '“㗊”（U+35CA）'],
  ])('with a letter that the font lacks names measure and letter: %s', (title, letter) => {
    expect(() => layoutOf(titled(title))).toThrow(
      `举措 moj-2018/76 的分享图：${letter}在 Noto Sans SC（700）里没有字形；请在“推广`,
    );
    expect(cardProblems([cardAt('home'), titled(title)], () => 7)).toMatchObject([
      { file: 'content/measures/moj-2018/76.mdx', line: 7, what: expect.stringContaining(letter) },
    ]);
  });
});

describe('all cards of the portal', () => {
  const layouts = cards.map((card) => ({ card, lines: linesIn(layoutOf(card)) }));

  test('have a glyph for every letter, and begin no line with closing punctuation', () => {
    const all = layouts.flatMap(({ lines }) => lines);
    expect(all.length).toBeGreaterThan(1000);
    const missing = all.filter(({ words, weight }) =>
      [...words].some((letter) => !(letterOf(letter, weight)?.glyph.id ?? 0)),
    );
    expect(missing).toEqual([]);
    expect(all.filter(({ words }) => /^[，。、；：！？”’）》〉】〕]|[“‘（《〈【〔]$/u.test(words))).toEqual([]);
  });

  test('say their whole title, number, document and data date, in letters that are read at a third of the size', () => {
    for (const { card, lines } of layouts) {
      const said = lines.map(({ words }) => words).join('');
      for (const words of [card.title, card.kind, card.within ?? '', card.state?.name ?? '', `截至${card.asOf}`]) {
        expect(said.replaceAll(' ', ''), card.path).toContain(words.replaceAll(' ', ''));
      }
      expect(Math.min(...lines.map(({ size }) => size)), card.path).toBeGreaterThanOrEqual(28);
    }
  });

  test.each([
    'home',
    'moj-2018',
    'zibo-2021',
    'moj-2018/76',
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
