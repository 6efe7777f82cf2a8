import { describe, expect, test } from 'vitest';
import type { State } from '#domain/state.ts';
import { datedPromises, measureTimeliness } from '#domain/timeliness.ts';

const element = (id: string, date?: string, core = true) => ({
  id,
  core,
  ...(date && { due: { date, words: '届时' } }),
});
const promise = (id: string, state: State = 'deployed', since: string | null = '2019-06-01') => ({ id, state, since });
const tasks = { due: '2022-12-31', binds: 'tasks' } as const;
const aim = { due: '2022-12-31', binds: 'aim' } as const;

describe('a measure', () => {
  test('without any date is undated', () => {
    expect(measureTimeliness(datedPromises([element('e1')], undefined, 'measure'), [promise('e1')], '2026-11-30')).toBe(
      'undated',
    );
  });

  test.each([
    ['2019-12-30', 'not-due'],
    ['2019-12-31', 'not-due'],
    ['2020-01-01', 'due-passed'],
  ])('due on 2019-12-31 is, on %s, %s: the due date is the last day that counts', (asked, timeliness) => {
    const dated = datedPromises([element('e1', '2019-12-31')], undefined, 'measure');
    expect(measureTimeliness(dated, [promise('e1')], asked)).toBe(timeliness);
  });

  test.each([
    ['2019-12-31', 'kept-in-time'],
    ['2020-01-01', 'kept-late'],
  ])('kept since %s is, by 2019-12-31, %s', (since, timeliness) => {
    const dated = datedPromises([element('e1', '2019-12-31')], undefined, 'measure');
    expect(measureTimeliness(dated, [promise('e1', 'kept', since)], '2026-11-30')).toBe(timeliness);
  });

  test('stands where its worst dated promise stands', () => {
    const dated = datedPromises(
      [element('e1', '2019-12-31'), element('e2', '2027-12-31'), element('e3')],
      undefined,
      'measure',
    );
    const promises = [promise('e1', 'kept', '2019-01-01'), promise('e2'), promise('e3')];
    expect(measureTimeliness(dated, promises, '2026-11-30')).toBe('not-due');
    expect(measureTimeliness(dated, [promise('e1'), ...promises.slice(1)], '2026-11-30')).toBe('due-passed');
  });
});

describe('a term of the document', () => {
  test('dates the core promises without a date of their own where it binds its tasks', () => {
    const elements = [element('e1'), element('e2', '2025-12-31'), element('e3', undefined, false)];
    expect(datedPromises(elements, tasks, 'measure')).toEqual([
      { id: 'e1', due: '2022-12-31' },
      { id: 'e2', due: '2025-12-31' },
    ]);
  });

  test('dates no requirement on how the reform is organised, which is none of its tasks', () => {
    expect(datedPromises([element('e1')], tasks, 'requirement')).toEqual([]);
    expect(datedPromises([element('e1', '2021-12-31')], tasks, 'requirement')).toHaveLength(1);
  });

  test('dates nothing where it is the year of a general aim', () => {
    expect(datedPromises([element('e1')], aim, 'measure')).toEqual([]);
  });
});
