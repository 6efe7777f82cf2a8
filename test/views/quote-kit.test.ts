import { expect, test } from 'vitest';
import { quoteKit } from '#views/quote-kit.ts';
import { found, realCatalogue } from '../fixtures/catalogues.ts';

const { measures } = await realCatalogue();

test.each([
  [
    'moj-2018/1',
    '《关于加快推进司法行政改革的意见》，司法部，司发〔2018〕1号，2018年1月23日成文，本站编号 moj-2018/1，本站存档原文第 16 段',
  ],
  [
    'shenzhen-2020/8',
    '深圳法院行动方案（本站的称呼，不是原文标题），发文机关未载明（来源：深圳前海合作区人民法院网站），本站编号 shenzhen-2020/8，本站存档原文第 21 段',
  ],
  [
    'yanan-article/2-2',
    '《弘扬延安精神 持续做优检察为民》，作者胡立平（陕西省延安市人民检察院党组书记、检察长），报纸署名文章（报纸名称、日期和版次未载明），本站编号 yanan-article/2-2，本站存档原文第 13 段',
  ],
])('a quotation of %s is from what the record states, and nothing that it does not', (id, source) => {
  expect(quoteKit(found(measures, (measure) => measure.id === id)).source).toBe(source);
});

test('the source of every measure ends with the paragraphs and names the first', () => {
  for (const measure of measures) {
    const { source, anchor } = quoteKit(measure);
    const numbers = measure.span.paragraphs.map(({ number }) => number);
    const last = numbers.length > 1 ? `–${numbers.at(-1)}` : '';
    expect(source).toMatch(new RegExp(`，本站存档原文第 ${numbers[0]}${last} 段$`, 'u'));
    expect(anchor).toBe(`p-${numbers[0]}`);
  }
});
