import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { isDay, isPartialDate } from '#domain/calendar.ts';
import { dateText } from '#words/dates.ts';

describe('a day of the calendar', () => {
  test.each(['2020-02-29', '2019-12-31', '2026-11-21'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2020-02-30',
    '2019-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-04-31',
    '2020-2-3',
    '2020',
    '',
    '２０２０-01-01',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('is every day that there is, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1949, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const last = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
          const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
          expect(isDay(text)).toBe(day <= last);
        },
      ),
    );
  });
});

describe('a date as exact as its source', () => {
  test.each(['2020', '2020-09', '2020-09-20'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(['2020-13', '2020-9', '20', '2020-09-31', '2020-'])('may not be %s', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

test.each([
  ['2020-09-20', '2020年9月20日'],
  ['2020-09', '2020年9月'],
  ['2020', '2020年'],
])('%s is shown as %s', (date, shown) => {
  expect(dateText(date)).toBe(shown);
});
