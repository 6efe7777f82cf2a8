import { expect, test } from 'vitest';
import type { RemovedMeasure } from '#domain/removed-measure.ts';
import { addressesAt } from '#views/addresses.ts';
import { removedEmbed, removedPage } from '#views/removed-page.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';

const removed: RemovedMeasure = {
  id: 'yunchuan-plan/9-1',
  title: '企业开办一日办结',
  date: '2025-03-01',
  why: '与 2-1 是同一项要求，合并为一条。',
  instead: ['yunchuan-plan/2-1'],
};
const addresses = addressesAt('/ledger/');
const catalogue = { ...(await countyCatalogue()), removed: [removed] };

test('the address of a removed measure says since when, why and what stands in for it, and asks not to be found', () => {
  const page = removedPage(removed, catalogue, addresses);
  expect(page).toMatchObject({
    title: '已撤下：企业开办一日办结',
    lead: '举措 yunchuan-plan/9-1 已从台账撤下，不再是台账的内容。引用过它的网址仍然有效，指向这一页说明。',
    date: { day: '2025-03-01', label: '2025年3月1日' },
    why: '与 2-1 是同一项要求，合并为一条。',
    metaTags: [{ name: 'robots', content: 'noindex' }],
    // No snapshot holds it: none is named.
    archived: undefined,
  });
  expect(page.instead.map(({ href }) => href)).toEqual(['/ledger/measures/yunchuan-plan/2-1/']);
  expect(page.crumbs.map(({ href }) => href)).toEqual(['/ledger/documents/', '/ledger/documents/yunchuan-plan/']);
});

test('of a document that is gone too, the page leads to all documents', () => {
  const page = removedPage({ ...removed, id: 'gone-2020/1' }, catalogue, addresses);
  expect(page.crumbs.map(({ href }) => href)).toEqual(['/ledger/documents/']);
});

test('other sites that showed the measure show the same', () => {
  const origin = new URL('https://ledger.example');
  expect(removedEmbed(removed, { catalogue, addresses, origin })).toMatchObject({
    removed: { why: removed.why },
    permalink: {
      name: 'https://ledger.example/ledger/measures/yunchuan-plan/9-1/',
      href: '/ledger/measures/yunchuan-plan/9-1/',
    },
  });
});
