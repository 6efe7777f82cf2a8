import { describe, expect, test } from 'vitest';
import { recordCountsOf } from '#domain/record-counts.ts';
import { fact } from '../charts/small-ledger.ts';

const ledgers = {
  direct: { evidence: [fact('ev-1', {})], statements: [] },
  example: { evidence: [fact('ev-2', { scope: 'partial-example' })], statements: [] },
  mixed: { evidence: [fact('ev-3', { scope: 'context' }), fact('ev-4', {})], statements: [] },
  background: { evidence: [fact('ev-5', { scope: 'background' })], statements: [] },
  context: { evidence: [fact('ev-6', { scope: 'context' })], statements: [] },
  statement: {
    evidence: [],
    statements: [
      { date: '2021', recorded: '2023-01-01', quote: '基本完成', source: { title: '报告', publisher: '法院' } },
    ],
  },
  none: { evidence: [], statements: [] },
};

describe('measures by their records', () => {
  test.each([
    ['direct', 'moving'],
    ['example', 'moving'],
    ['mixed', 'moving'],
    ['background', 'other'],
    ['context', 'other'],
    ['statement', 'other'],
    ['none', 'none'],
  ] as const)('one with %s counts under %s alone', (ledger, part) => {
    const counts = { total: 1, moving: 0, other: 0, none: 0, [part]: 1 };
    expect(recordCountsOf([{ ledger: ledgers[ledger] }])).toEqual(counts);
  });

  test('the three parts are all of them', () => {
    const { total, moving, other, none } = recordCountsOf(Object.values(ledgers).map((ledger) => ({ ledger })));
    expect([moving, other, none]).toEqual([3, 3, 1]);
    expect(moving + other + none).toBe(total);
  });
});
