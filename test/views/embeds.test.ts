import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chartNames } from '#charts/chart.ts';
import { addressesAt } from '#views/addresses.ts';
import { chartEmbed, chartEmbedBox } from '#views/chart-embed.ts';
import { measureTimeline } from '#charts/measure-timeline/chart.ts';
import { chartOf } from '#views/charts.ts';
import type { Portal } from '#views/portal.ts';
import { scriptlessPolicy } from '#views/content-policy.ts';
import { measureEmbed, measureEmbedBox } from '#views/measure-embed.ts';
import { found, realCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const small = await smallCatalogue();
const addresses = addressesAt('/ledger/');
const portal: Portal = { catalogue, addresses, origin: undefined };
const measureOf = (from: typeof catalogue, id: string) => found(from.measures, (one) => one.id === id);

describe('a chart by itself', () => {
  test.each(chartNames)('%s tells its data date once, and leads to its place on a page and to its numbers', (name) => {
    const embed = chartEmbed(portal, name);
    expect(embed.dataDate.day).toBe(catalogue.site.dataDate);
    expect(embed.caption.join('')).not.toContain(catalogue.site.dataDate);
    expect(embed.caption).toEqual(embed.chart.caption.slice(1));
    expect(embed.page).toMatch(new RegExp(`^/ledger/(?:[a-z]+/)?#chart-${name}$`, 'u'));
    expect(embed.links.map(({ href }) => href)).toEqual(['/ledger/methodology/#states', `/ledger/charts/${name}.csv`]);
  });

  test('is offered under a title that says what it is about, not what was seen on one day', () => {
    const box = chartEmbedBox(chartOf(catalogue, 'states-by-document'), portal);
    expect(box?.code).toContain('src="/ledger/embed/charts/states-by-document/" title="各文件的核定进展（司改台账）"');
  });

  test('is not offered of the small timeline of a measure, which its own embed holds', () => {
    const timeline = measureTimeline(measureOf(catalogue, 'moj-2018/21'), catalogue.site);
    expect(timeline && chartEmbedBox(timeline, portal)).toBeUndefined();
  });
});

describe('a measure by itself', () => {
  test('has its words to the letter, whose they are, its state and why', () => {
    const measure = measureOf(catalogue, 'moj-2018/21');
    const embed = measureEmbed(measure, portal);
    expect(embed.quotation).toHaveLength(measure.span.paragraphs.length);
    expect(embed.quotation[0]).toMatch(/^（21）通过政策扶持、鼓励我国律师事务所/u);
    expect(embed).toMatchObject({
      place: '司法部2018年意见 · 举措 21',
      strip: {
        summary: measure.assessment.summary,
        marks: measure.assessment.promises.filter((one) => one.core).map(({ state }) => state),
      },
      why: '/ledger/measures/moj-2018/21/#why',
      attribution: { byName: '发文机关', by: '司法部', number: '司发〔2018〕1号' },
      dataDate: { day: catalogue.site.dataDate },
      permalink: { name: '永久链接', href: '/ledger/measures/moj-2018/21/' },
    });
    expect(embed.timeline?.chart.name).toBe('measure-timeline');
  });

  test('says of 未核定 that it is about the portal’s records', () => {
    expect(measureEmbed(measureOf(small, 'xinghe-2024/2-1'), { ...portal, catalogue: small })).toMatchObject({
      strip: { name: '未核定', marks: ['unassessed'], words: '核心承诺 1 项，是“未核定”' },
      caution: '“未核定”的意思：没有可以用来核定的直接证据，不代表未落实。',
    });
  });

  test('names the author of a signed article, and shows no timeline where nothing has a date', () => {
    const embed = measureEmbed(measureOf(catalogue, 'wuhan-article/1-1'), portal);
    expect(embed.attribution).toMatchObject({ byName: '作者', by: expect.stringContaining('刘太平') as string });
    expect(embed.timeline).toBeUndefined();
  });

  test('names its page in full where the host is known', () => {
    const origin = new URL('https://portal.example.org');
    expect(measureEmbed(measureOf(catalogue, 'moj-2018/21'), { ...portal, origin }).permalink).toEqual({
      name: 'https://portal.example.org/ledger/measures/moj-2018/21/',
      href: '/ledger/measures/moj-2018/21/',
    });
  });

  test('has a higher frame the longer it is, and a lower one the wider it is', () => {
    const heights = catalogue.measures.map((measure) => {
      const { code } = measureEmbedBox(measure, portal);
      const [narrow, ...wider] = [...code.matchAll(/\{height:(\d+)px/gu)].map(([, height]) => Number(height));
      expect(code).toContain(`height="${Math.max(narrow ?? 0, ...wider)}"`);
      return { narrow: narrow ?? 0, wide: wider.at(-1) ?? 0 };
    });
    expect(heights.filter(({ narrow, wide }) => narrow <= wide)).toEqual([]);
    expect(Math.min(...heights.map(({ wide }) => wide))).toBeGreaterThan(400);
    expect(new Set(heights.map(({ wide }) => wide)).size).toBeGreaterThan(20);
  });
});

test('the policy of an embed allows its own style by the hash of its bytes, and nothing else', () => {
  const style = 'h1::before{content:"台账"}';
  const hash = createHash('sha256').update(Buffer.from(style, 'utf8')).digest('base64');
  expect(scriptlessPolicy(style)).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});
