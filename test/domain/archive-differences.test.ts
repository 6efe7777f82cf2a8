import { expect, test } from 'vitest';
import { differencesOf } from '#domain/archive-differences.ts';
import type { Holding } from '#domain/archive-record.ts';
import { HELD } from '../fixtures/archive.ts';

const before = { rubric: '1', holding: HELD['2025-06-30'] };
const after = { rubric: '2', holding: HELD['2026-01-15'] };

/** The later snapshot, with its holding changed. */
const changed = (changes: Partial<Holding>) => ({ ...after, holding: { ...after.holding, ...changes } });

test('two snapshots differ in measures added, taken out, reworded and moved, and in their evidence', () => {
  expect(differencesOf(before, after)).toEqual({
    documents: { added: [], removed: [] },
    added: [{ id: 'xinghe-2024/2-3', title: '公布普法责任清单' }],
    removed: [{ id: 'xinghe-2024/9-9', title: '后来删去的举措' }],
    reworded: [{ id: 'xinghe-2024/2-2', title: '每季度通报调解情况' }],
    states: [
      {
        id: 'xinghe-2024/2-1',
        title: '推行网上立案',
        from: 'unassessed',
        to: 'under-way',
        promises: [],
        recomputed: false,
        evidence: ['ev-002', 'ev-003'],
      },
      {
        id: 'xinghe-2024/2-2',
        title: '每季度通报调解情况',
        from: 'pilot',
        to: 'under-way',
        promises: [],
        recomputed: true,
        evidence: [],
      },
    ],
    evidence: { added: ['ev-002', 'ev-003'], removed: [] },
  });
});

test('the other way round, what was added is what was taken out', () => {
  const there = differencesOf(before, after);
  const back = differencesOf(after, before);
  expect([back.added, back.removed, back.reworded]).toEqual([there.removed, there.added, there.reworded]);
  expect(back.evidence).toEqual({ added: [], removed: ['ev-002', 'ev-003'] });
});

test('documents come and go as measures do', () => {
  const { documents } = after.holding;
  const more = changed({ documents: { ...documents, 'new-2026': documents['xinghe-2024'] ?? '' } });
  expect(differencesOf(after, more).documents).toEqual({ added: ['new-2026'], removed: [] });
  expect(differencesOf(more, after).documents).toEqual({ added: [], removed: ['new-2026'] });
});

test('two snapshots of rubric 2 differ in states of promises, though the summary stays the same', () => {
  const { measures } = after.holding;
  const filing = measures['xinghe-2024/2-1'];
  if (!filing) throw new Error('the snapshot holds the measure');
  const earlier = changed({ measures: { ...measures, 'xinghe-2024/2-1': { ...filing, core: { e1: 'in-place' } } } });
  expect(differencesOf(earlier, after).states).toEqual([
    {
      id: 'xinghe-2024/2-1',
      title: '推行网上立案',
      from: 'under-way',
      to: 'under-way',
      promises: [{ id: 'e1', from: 'in-place', to: 'in-operation' }],
      recomputed: false,
      evidence: [],
    },
  ]);
});

test('a snapshot does not differ from itself', () => {
  expect(differencesOf(after, structuredClone(after))).toEqual({
    documents: { added: [], removed: [] },
    added: [],
    removed: [],
    reworded: [],
    states: [],
    evidence: { added: [], removed: [] },
  });
});
