import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { assess } from '#domain/measure-state.ts';
import type { Fact } from '#domain/support.ts';
import { changesPage } from '#views/changes-page.ts';
import { countsView, progressView } from '#views/progress.ts';
import { found, realCatalogue } from '../fixtures/catalogues.ts';
import { ELEMENTS, fact } from '../fixtures/facts.ts';

const catalogue = await realCatalogue();
const measure = (id: string) => found(catalogue.measures, (one) => one.id === id);

describe('a state explains itself', () => {
  test('by the records that decided each element, all of them in the ledger', () => {
    for (const { ledger, ...rest } of catalogue.measures) {
      const known = new Set(ledger.evidence.map(({ id }) => id));
      const named = progressView({ ...rest, ledger }).elements.flatMap(({ by }) => by);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
    expect(progressView(measure('moj-2018/61')).elements[0]?.by).toEqual(['ev-048']);
  });

  test('by the element that holds it down', () => {
    const view = progressView(measure('moj-2018/65'));
    expect(view.decidedBy).toEqual(['e4']);
    expect(view.reason).toBe('5 项核心要素中 4 项有记录，取其中最低的一级；决定这一级的是要素 e4。');
  });

  test('where only a search is recorded, by the search', () => {
    expect(progressView(measure('shenzhen-2020/8')).reason).toBe('按记录的检索，没有找到公开的直接证据。');
  });

  const reasonFor = (facts: Fact[], searches: string[] = []) =>
    progressView({
      ...measure('moj-2018/61'),
      assessment: assess({ elements: ELEMENTS, facts, searches }, '2026-11-21'),
    }).reason;
  const done = (about: string[], ownReport: boolean) =>
    fact({ elements: about, kind: 'element-delivered', tier: 'T1', ownReport });

  test('where only an element that is not core has a record, by saying so', () => {
    const aside = [fact({ elements: ['e3'] })];
    expect(reasonFor(aside)).toBe('核心要素都没有可用来核定的证据；其他要素的记录列在下面。');
    expect(reasonFor(aside, ['2026-11-21'])).toBe(
      '按记录的检索，没有找到公开的、关于核心要素的直接证据；其他要素的记录列在下面。',
    );
  });

  test('where all that is recorded is done, by what is missing for the whole to be done', () => {
    expect(reasonFor([done(['e1'], false)])).toBe(
      '2 项核心要素中 1 项有记录，有记录的都已完成并核验；还有核心要素没有记录，所以整条记为实施中。',
    );
    expect(reasonFor([done(['e1', 'e2'], true)])).toBe(
      '2 项核心要素中 2 项有记录，都已完成并核验；来源都由责任主体自己发布，所以整条记为实施中。',
    );
  });
});

test('floor and ceiling of completion enclose what is known: unknown counts as not done, then as done', () => {
  const { total, floor, ceiling, counts } = countsView(catalogue.measures);
  const count = (state: string) => counts.find((one) => one.state === state)?.count ?? 0;
  expect(total).toBe(236);
  expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(total);
  expect(floor).toBe(count('complete'));
  expect(ceiling).toBe(count('complete') + count('unassessed') + count('no-evidence-found'));
});

test('all changes of all measures are listed, newest first, each with its reason', () => {
  const { total, years } = changesPage(catalogue, addressesAt('/'));
  const days = years.flatMap(({ changes }) => changes.map(({ day }) => day));
  expect(days).toHaveLength(total);
  expect(days).toEqual([...days].sort().reverse());
  expect(years.flatMap(({ changes }) => changes).filter(({ because }) => because.length === 0)).toEqual([]);
});
