import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { shareOf } from '#views/share.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';

const { site } = await countyCatalogue();
const at = addressesAt('/ledger/');
const HOST = new URL('https://portal.example');
const measure = { title: '题', description: '一句话', card: at.card('moj-2018/12') };
const told = (page: Parameters<typeof shareOf>[2], path: string, origin?: URL) => {
  const { canonical, metas } = shareOf(site, at, page, path, origin);
  return { canonical, ...Object.fromEntries(metas.map(({ property, name, content }) => [property ?? name, content])) };
};

describe('what a page tells those who show its address', () => {
  test('with a host: full addresses, its own card', () => {
    expect(told(measure, '/ledger/measures/moj-2018/12/', HOST)).toEqual({
      canonical: 'https://portal.example/ledger/measures/moj-2018/12/',
      'og:title': '题',
      'og:description': '一句话',
      'og:type': 'article',
      'og:site_name': '云川营商台账',
      'og:locale': 'zh_CN',
      'og:url': 'https://portal.example/ledger/measures/moj-2018/12/',
      'og:image': 'https://portal.example/ledger/cards/moj-2018/12.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': '题（云川营商台账）',
      'twitter:card': 'summary_large_image',
    });
  });

  test('a page without a card of its own shows that of the home page', () => {
    expect(told({ title: '搜索', description: '找' }, '/ledger/search/', HOST)).toMatchObject({
      'og:type': 'website',
      'og:image': 'https://portal.example/ledger/cards/home.png',
    });
  });

  test('without a host nothing that has to be a full address is told, and none is invented', () => {
    const known = told(measure, '/ledger/measures/moj-2018/12/');
    expect(known).toMatchObject({ canonical: undefined, 'og:title': '题', 'twitter:card': 'summary' });
    expect(JSON.stringify(known)).not.toMatch(/https?:|og:url|og:image/u);
  });

  test.each(['/ledger/404/', '/ledger/404.html'])('%s, shown at any address, claims none', (path) => {
    const known = told({ title: '没有这个页面', description: '网址可能有误。' }, path, HOST);
    expect(known.canonical).toBeUndefined();
    expect(known).not.toHaveProperty('og:url');
  });
});
