import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { states, summaries } from '#domain/state.ts';
import { timelinesses } from '#domain/timeliness.ts';
import { changesPage } from '#views/changes-page.ts';
import { assessmentView, stateCountsView, timelinessNow } from '#views/assessment.ts';
import { found, countyCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await countyCatalogue();
const measure = (id: string) => found(catalogue.measures, (one) => one.id === id);
const view = (id: string) => assessmentView(measure(id));

test('the invented county has every state of a promise, every summary and every timeliness', () => {
  const core = catalogue.measures.flatMap(({ assessment }) => assessment.promises.filter((promise) => promise.core));
  expect(states.filter((state) => !core.some((promise) => promise.state === state))).toEqual([]);
  const sums = catalogue.measures.map(({ assessment }) => assessment.summary);
  expect(summaries.filter((summary) => !sums.includes(summary))).toEqual([]);
  const stands = catalogue.measures.map((one) => timelinessNow(one, catalogue.site.dataDate));
  expect(timelinesses.filter((timeliness) => !stands.includes(timeliness))).toEqual([]);
});

describe('a measure explains itself', () => {
  test('by the records that decided each promise, all of them in the ledger', () => {
    for (const one of catalogue.measures) {
      const known = new Set(one.ledger.evidence.map(({ id }) => id));
      const named = assessmentView(one).promises.flatMap(({ by }) => by);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
    expect(view('yunchuan-plan/2-2').promises[0]?.by).toEqual(['ev-005']);
  });

  test.each([
    ['yunchuan-plan/2-1', '1 项核心承诺都核定为“已兑现”。'],
    ['yunchuan-plan/2-5', '2 项核心承诺中，1 项核定为“已兑现”。'],
    ['yunchuan-rules/1', '1 项核心承诺中，官方来源说 1 项还没有启动；其余没有更高的进展。'],
    ['yunchuan-article/1-1', '按记录的检索，核心承诺没有找到公开的直接证据。'],
    ['yunchuan-plan/2-3', '核心承诺没有可以用来核定的直接证据。'],
  ])('%s: by how its core promises were counted', (id, reason) => {
    expect(view(id).reason).toBe(reason);
  });

  test('by what is recorded beside its core promises', () => {
    expect(view('yunchuan-article/1-2').others).toBe('另有 1 条背景记录，不改变核心承诺的进展。');
    expect(view('yunchuan-rules/2').others).toBe('另有 1 条上级或全国情况的记录，不改变核心承诺的进展。');
    expect(view('yunchuan-plan/2-3').others).toBeUndefined();
  });
});

test('floor and ceiling enclose what is known: kept, and all that no record contradicts', () => {
  const { total, floor, ceiling, counts } = stateCountsView(catalogue.measures);
  const core = catalogue.measures.flatMap(({ assessment }) => assessment.promises.filter((promise) => promise.core));
  expect(total).toBe(core.length);
  expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(total);
  expect(floor).toBe(core.filter(({ state }) => state === 'kept').length);
  expect(ceiling).toBe(core.filter(({ contradicted }) => !contradicted).length);
});

test('all changes that records brought are listed, newest first, each with its reason; searches of a day in one line', () => {
  const { total, years } = changesPage(catalogue, addressesAt('/'));
  const days = years.flatMap(({ changes }) => changes.map(({ day }) => day));
  const searched = catalogue.measures.flatMap(({ history }) =>
    history.filter(({ promises }) => promises.every(({ to }) => to === 'no-evidence-found')),
  );
  expect(days).toHaveLength(total);
  expect(years.flatMap(({ searches }) => searches)).toHaveLength(new Set(searched.map(({ day }) => day)).size);
  expect(days).toEqual([...days].sort().reverse());
  expect(years.flatMap(({ changes }) => changes).filter(({ because }) => because.length === 0)).toEqual([]);
});
