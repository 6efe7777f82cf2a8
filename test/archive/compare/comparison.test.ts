import { describe, expect, it } from 'vitest';
import { comparisonOf } from '#archive/compare/compare.ts';
import { comparisonSchema, isSameContent } from '#archive/compare/comparison.ts';
import { evidencePortal, goodYaml, LEDGER } from '../../fixtures/evidence-portal.ts';
import { files, smallPortal, type SmallPortal } from '../../fixtures/small-portal.ts';
import { apiOfPortal, contentOf, snapshotFiles, snapshotOf, type Api } from '../../fixtures/snapshots.ts';
import { changes, namedChanges, underRubric1, type NamedChange } from '../../fixtures/snapshots-changed.ts';
import { fc } from '../../fixtures/seeded.ts';

const REPAIRS = 'content/sources/xinghe-2024.repairs.yaml';
const filing = { id: 'xinghe-2024/2-1', document: '星河区实施意见', title: '网上立案率达到八成' };

/** Before and after a change to the content of a portal, both through everything that makes the API. */
async function acrossContent(portal: SmallPortal, change: () => Promise<unknown>) {
  const from = await snapshotOf(portal);
  await change();
  return comparisonOf(from, await snapshotOf(portal));
}

async function acrossApi(change: (api: Api) => void, portal?: SmallPortal) {
  const here = portal ?? (await smallPortal());
  return comparisonOf(await snapshotOf(here), await snapshotOf(here, change));
}

describe('the source’s words', () => {
  async function reword(portal: SmallPortal) {
    await portal.spoil(files.archive, '公布普法责任清单', '发布普法责任清单');
    await portal.signArchive();
  }

  it('that changed without a repair are flagged, character by character', async () => {
    const portal = await smallPortal();
    const { measures, documents } = await acrossContent(portal, () => reword(portal));
    expect(measures.reworded).toMatchObject([
      {
        measure: { id: 'xinghe-2024/2-3' },
        isRecorded: false,
        repairs: [],
        parts: [
          {
            part: 'quote',
            pieces: [
              { is: 'same', text: '(三)完善普法责任。' },
              { is: 'deleted', text: '公' },
              { is: 'inserted', text: '发' },
              { is: 'same', text: '布普法责任清单。' },
            ],
          },
        ],
      },
    ]);
    expect(documents.changed).toMatchObject([{ document: { id: 'xinghe-2024' }, isRecorded: false }]);
    expect(measures.rewritten).toEqual([]);
  });

  it('that changed by a repair recorded since are told with it', async () => {
    const portal = await smallPortal();
    const { measures, documents } = await acrossContent(portal, async () => {
      await reword(portal);
      await portal.add(REPAIRS, 'repairs:\n  - { line: 8, before: 公布普法, after: 发布普法, why: 扫描时认错了字 }\n');
    });
    const repair = { line: 8, before: '公布普法', after: '发布普法', why: '扫描时认错了字' };
    expect(measures.reworded).toMatchObject([{ isRecorded: true, repairs: [repair] }]);
    expect(documents.changed).toMatchObject([{ isRecorded: true, repairs: { added: [repair], withdrawn: [] } }]);
  });

  it('are flagged where the repair was there before, or only its reason was rewritten', async () => {
    const portal = await smallPortal();
    const line = (why: string) => `repairs:\n  - { line: 8, before: 公布普法, after: 发布普法, why: ${why} }\n`;
    await portal.add(REPAIRS, line('扫描时认错了字'));
    const { measures } = await acrossContent(portal, async () => {
      await reword(portal);
      await portal.write(REPAIRS, line('另一个理由'));
    });
    expect(measures.reworded).toMatchObject([{ isRecorded: false, repairs: [] }]);
  });

  it('of the headings above a measure count as the source’s', async () => {
    const { measures } = await acrossApi(changes['chapter reworded']);
    expect(measures.reworded).toMatchObject([{ measure: filing, parts: [{ part: 'chapter' }], isRecorded: false }]);
    expect(measures.rewritten).toEqual([]);
  });
});

describe('our words', () => {
  it('are told apart from the source’s, with what stood there before', async () => {
    const portal = await smallPortal();
    const { measures } = await acrossContent(portal, async () => {
      await portal.spoil(files.filing, 'title: 网上立案率达到八成', 'title: 网上立案要到八成');
      await portal.spoil(files.filing, 'core: true', 'core: false');
      await portal.spoil(files.filing, 'themes: [litigation-services]', 'themes: [dispute-resolution]');
      await portal.spoil(files.filing, 'role: lead', 'role: participant');
    });
    const none = { id: null, name: null, field: null };
    expect(measures.reworded).toEqual([]);
    expect(measures.rewritten).toEqual([
      {
        measure: { ...filing, title: '网上立案要到八成' },
        changes: [
          { ...none, part: 'title', from: '网上立案率达到八成', to: '网上立案要到八成' },
          { ...none, part: 'theme', id: 'dispute-resolution', name: '多元解纷', from: null, to: 'dispute-resolution' },
          {
            ...none,
            part: 'theme',
            id: 'litigation-services',
            name: '诉讼服务',
            from: 'litigation-services',
            to: null,
          },
          { ...none, part: 'body', id: 'xinghe-court', name: '星河区人民法院', from: 'lead', to: 'participant' },
          { ...none, part: 'element', id: 'e1', field: 'core', from: true, to: false },
        ],
      },
    ]);
  });

  it('in fields that this tool does not know are told too', async () => {
    const { measures } = await acrossApi(({ measures: [first] }) => Object.assign(first ?? {}, { flags: ['stalled'] }));
    expect(measures.rewritten[0]?.changes).toMatchObject([
      { part: 'other', field: 'flags', from: null, to: ['stalled'] },
    ]);
  });
});

describe('a state', () => {
  it('is told with the evidence that brought it', async () => {
    const portal = await smallPortal();
    const { states, evidence } = await acrossContent(portal, () => portal.add(LEDGER, goodYaml));
    const record = {
      id: 'ev-001',
      measure: filing,
      date: '2025-03',
      statement: '区法院年报说网上立案率达到81.5%。',
      source: '2025年工作报告',
      publisher: '星河区人民法院',
      url: 'https://www.example.cn/a',
      via: null,
    };
    expect(evidence).toEqual({ added: [record], removed: [], altered: [] });
    expect(states).toEqual([
      {
        measure: filing,
        from: 'unassessed',
        to: 'under-way',
        since: { from: null, to: '2025-03-31' },
        promises: [{ id: 'e1', from: 'unassessed', to: 'deployed' }],
        causes: ['evidence-added'],
        evidence: [{ ...record, is: 'added' }],
        steps: {
          added: [{ element: 'e1', day: '2025-03-31', from: 'unassessed', to: 'deployed', evidence: ['ev-001'] }],
          gone: [],
        },
      },
    ]);
  });

  it('is told without evidence that merely surrounds the measure', async () => {
    const portal = await smallPortal();
    const context = goodYaml.slice('evidence:\n'.length).replace('ev-001', 'ev-002').replace('direct', 'context');
    const { states, evidence } = await acrossContent(portal, () => portal.add(LEDGER, goodYaml + context));
    expect(evidence.added).toHaveLength(2);
    expect(states[0]?.evidence.map(({ id }) => id)).toEqual(['ev-001']);
  });

  it('goes back where evidence was removed', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    const { states } = await acrossContent(portal, () => portal.remove(LEDGER));
    expect(states).toMatchObject([
      {
        from: 'under-way',
        to: 'unassessed',
        causes: ['evidence-removed'],
        evidence: [{ id: 'ev-001', is: 'removed' }],
      },
    ]);
  });

  it('is told with evidence that was altered, field by field', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    const { states, evidence } = await acrossContent(portal, () =>
      portal.spoil(LEDGER, 'scope: direct', 'scope: context'),
    );
    expect(states).toMatchObject([{ causes: ['evidence-altered'], evidence: [{ id: 'ev-001', is: 'altered' }] }]);
    expect(evidence.altered).toMatchObject([{ fields: [{ field: 'scope', from: 'direct', to: 'context' }] }]);
  });

  it('is told with evidence that was recorded before and counts only from the new data date', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml.replace('date: 2025-03\n', 'date: 2026-03\n') });
    const { states } = await acrossContent(portal, () =>
      portal.spoil(files.site, 'dataDate: 2026-01-15', 'dataDate: 2026-06-01'),
    );
    expect(states).toMatchObject([{ causes: ['evidence-known'], evidence: [{ id: 'ev-001', is: 'known' }] }]);
  });

  it('is told with the search that found nothing', async () => {
    const portal = await smallPortal();
    const log = 'searches:\n  - { date: 2026-01-10, where: 法院网站和新闻, queries: [网上立案率], found: false }\n';
    const { states } = await acrossContent(portal, () => portal.add(LEDGER, log));
    expect(states).toMatchObject([{ to: 'no-evidence-found', causes: ['search-added'], evidence: [] }]);
  });

  it('without anything that could have brought it has no cause', async () => {
    const { states } = await acrossApi(changes['state changed']);
    expect(states).toMatchObject([
      { measure: filing, to: 'under-way', promises: [{ id: 'e1', from: 'unassessed', to: 'pilot' }], causes: [] },
    ]);
  });

  it('of a promise is told though the summary stays the same', async () => {
    const portal = await smallPortal();
    const change = (state: string) => (api: Api) => {
      changes['state changed'](api);
      for (const { progress } of api.measures) {
        if ('core' in progress && progress.summary === 'under-way') Object.assign(progress.core[0] ?? {}, { state });
      }
    };
    const { states } = comparisonOf(
      await snapshotOf(portal, change('deployed')),
      await snapshotOf(portal, change('in-place')),
    );
    expect(states).toMatchObject([
      { from: 'under-way', to: 'under-way', promises: [{ id: 'e1', from: 'deployed', to: 'in-place' }] },
    ]);
  });
});

describe('a snapshot of rubric 1', () => {
  const before = { rubric: '1' };
  const instrument = goodYaml
    .replace('kind: figure-reported', 'kind: instrument-issued')
    .replace('tier: T2', 'tier: T1')
    .replace(/ {4}(?:metric|value|unit): .*\n/gu, '');

  it('is told against one of rubric 2 as recomputed where nothing else moved the state', async () => {
    const portal = await evidencePortal({ [LEDGER]: instrument });
    const comparison = comparisonOf(await snapshotOf(portal, underRubric1, before), await snapshotOf(portal));
    expect(comparison.states).toEqual([
      {
        measure: filing,
        from: 'rule-in-force',
        to: 'under-way',
        since: { from: '2025-03-31', to: '2025-03-31' },
        promises: [{ id: 'e1', from: null, to: 'in-place' }],
        causes: ['rubric'],
        evidence: [],
        steps: { added: [], gone: [] },
      },
    ]);
    expect(comparison.histories).toEqual([]);
    expect(comparison.evidence.altered).toMatchObject([{ fields: [{ field: 'kind' }, { field: 'covers' }] }]);
  });

  it('is told against one of rubric 2 with the evidence that is new', async () => {
    const portal = await smallPortal();
    const from = await snapshotOf(portal, underRubric1, before);
    await portal.add(LEDGER, goodYaml);
    expect(comparisonOf(from, await snapshotOf(portal)).states).toMatchObject([
      {
        from: 'unassessed',
        to: 'under-way',
        causes: ['evidence-added', 'rubric'],
        evidence: [{ id: 'ev-001', is: 'added' }],
      },
    ]);
  });

  it('is told against one of rubric 2 with the search that is new', async () => {
    const portal = await smallPortal();
    const from = await snapshotOf(portal, underRubric1, before);
    const log = 'searches:\n  - { date: 2026-01-10, where: 法院网站和新闻, queries: [网上立案率], found: false }\n';
    await portal.add(LEDGER, log);
    expect(comparisonOf(from, await snapshotOf(portal)).states).toMatchObject([{ causes: ['search-added', 'rubric'] }]);
  });

  it('is told against one of rubric 2 with a promise that was rewritten', async () => {
    const portal = await evidencePortal({ [LEDGER]: instrument });
    const from = await snapshotOf(portal, underRubric1, before);
    await portal.spoil(files.filing, 'text: 网上立案率达到80%以上', 'text: 网上立案率到80%以上');
    expect(comparisonOf(from, await snapshotOf(portal)).states).toMatchObject([{ causes: ['elements', 'rubric'] }]);
  });

  it('is compared with another of rubric 1 as before', async () => {
    const portal = await smallPortal();
    const from = await snapshotOf(portal, underRubric1, before);
    await portal.add(LEDGER, instrument);
    const { states } = comparisonOf(from, await snapshotOf(portal, underRubric1, before));
    expect(states).toMatchObject([
      {
        from: 'unassessed',
        to: 'rule-in-force',
        promises: [],
        causes: ['evidence-added'],
        steps: { added: [{ element: null, day: '2025-03-31' }], gone: [] },
      },
    ]);
  });
});

describe('documents and measures', () => {
  it('that came and went are told by name, measures with their words', async () => {
    const { documents, measures } = await acrossApi((api) => {
      changes['document removed'](api);
      changes['measure removed'](api);
    });
    expect(documents.removed).toMatchObject([{ id: 'xinghe-2024', title: '关于在星河区推进司法改革的实施意见' }]);
    expect(measures.removed).toMatchObject([
      { id: 'xinghe-2024/3-1', quote: '(一)加强组织领导。区法院牵头推进各项任务。', summary: 'unassessed' },
    ]);
  });

  it('have their timeliness compared', async () => {
    const { timeliness } = await acrossApi(changes['timeliness changed']);
    expect(timeliness).toEqual([{ measure: filing, from: 'due-passed', to: 'not-due' }]);
  });

  it('keep to the order of the second snapshot', async () => {
    const portal = await smallPortal();
    const from = await snapshotOf(portal, (api) => {
      api.measures = [];
    });
    const to = await snapshotOf(portal, ({ measures }) => measures.reverse());
    expect(comparisonOf(from, to).measures.added.map(({ id }) => id)).toEqual(to.measures.map(({ id }) => id));
  });
});

describe('any two snapshots', () => {
  const some = fc.subarray(namedChanges);

  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  async function library() {
    const api = await apiOfPortal(await evidencePortal({ [LEDGER]: goodYaml }));
    return (chosen: readonly NamedChange[]) => {
      const changed = structuredClone(api);
      for (const name of chosen) changes[name](changed);
      return contentOf(snapshotFiles(changed));
    };
  }

  it.each(namedChanges)('differ where one has a %s', async (name) => {
    const snapshotWith = await library();
    expect(isSameContent(comparisonOf(snapshotWith([]), snapshotWith([name])))).toBe(false);
  });

  it('do not differ from themselves', async () => {
    const snapshotWith = await library();
    fc.assert(
      fc.property(some, (chosen) => {
        const snapshot = snapshotWith(chosen);
        const comparison = comparisonOf(snapshot, snapshot);
        expect(isSameContent(comparison)).toBe(true);
        expect(comparison.files).toEqual({ added: 0, removed: 0, changed: 0 });
      }),
    );
  });

  it('differ the other way round when they change places, and always as the schema says', async () => {
    const snapshotWith = await library();
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [a, b] = [snapshotWith(one), snapshotWith(other)];
        const [there, back] = [comparisonOf(a, b), comparisonOf(b, a)];
        for (const part of ['documents', 'measures', 'evidence'] as const) {
          expect(idsOf(back[part].added)).toEqual(idsOf(there[part].removed));
          expect(idsOf(back[part].removed)).toEqual(idsOf(there[part].added));
        }
        expect(back.states.map(({ from, to }) => [to, from])).toEqual(there.states.map(({ from, to }) => [from, to]));
        expect(comparisonSchema.parse(there)).toEqual(there);
      }),
    );
  });
});
