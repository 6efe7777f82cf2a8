import { expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';

test('the public addresses are those of the contract', () => {
  const at = addressesAt('/');
  expect([at.home, at.documents, at.document('moj-2018'), at.measures, at.measure('moj-2018/56')]).toEqual([
    '/',
    '/documents/',
    '/documents/moj-2018/',
    '/measures/',
    '/measures/moj-2018/56/',
  ]);
  expect([at.themes, at.theme('t'), at.bodies, at.body('b'), at.compare, at.search, at.methodology, at.about]).toEqual([
    '/themes/',
    '/themes/t/',
    '/bodies/',
    '/bodies/b/',
    '/compare/',
    '/search/',
    '/methodology/',
    '/about/',
  ]);
  expect([at.archive, at.snapshot('2026-01-15')]).toEqual(['/archive/', '/archive/#snapshot-2026-01-15']);
  expect(at.api('measures.json')).toBe('/api/v1/measures.json');
  expect([at.citation('moj-2018', 'ris'), at.citation('moj-2018/56', 'csl.json')]).toEqual([
    '/cite/moj-2018.ris',
    '/cite/moj-2018/56.csl.json',
  ]);
  expect(at.comparison(['a/1', 'b/2'])).toBe('/compare/?m=a/1,b/2');
});

test.each(['/ledger/', '/ledger'])('all of them lie under the path %s', (base) => {
  const { facet, comparison, paragraph, citation, ...others } = addressesAt(base);
  const all = [
    facet('kind', 'measure'),
    comparison(['a/1']),
    paragraph('a', 1),
    citation('a/1', 'bib'),
    ...Object.values(others).map((address) => (typeof address === 'function' ? address('x') : address)),
  ];
  expect(all.filter((address) => !/^\/ledger\/(?!\/)/u.test(address))).toEqual([]);
});
