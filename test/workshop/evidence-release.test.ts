import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordHash } from '#catalogue/check/released.ts';
import { addEvidence } from '#workshop/evidence/add.ts';
import { releaseEvidence } from '#workshop/evidence/release.ts';
import { evidencePortal, good, goodYaml, LEDGER } from '../fixtures/evidence-portal.ts';
import { reasonsOf } from '../fixtures/refused.ts';
import { files } from '../fixtures/small-portal.ts';

const RELEASED = 'content/released.yaml';
const [record]: Record<string, unknown>[] = parse(goodYaml).evidence;

const corrected = `- date: 2026-01-15
  record: ev-001
  what: 数值由81.5改为81.6
  why: 来源发布了更正
`;

describe('a release', () => {
  test('writes the data date and the hash of every record, by id', async () => {
    const portal = await evidencePortal({
      [LEDGER]: goodYaml.replace('ev-001', 'ev-010'),
      'content/progress/xinghe-2024/2-3.yaml': goodYaml.replace('ev-001', 'ev-002'),
    });
    expect(await releaseEvidence(portal)).toEqual({
      file: RELEASED,
      date: '2026-01-15',
      records: 2,
      added: 2,
      corrected: 0,
      isChanged: true,
    });
    expect(await portal.read(RELEASED)).toBe(`# 由 npm run evidence -- release 写入，不要手改。
date: 2026-01-15
hash: 2
records:
  ev-002: "${recordHash({ ...record, id: 'ev-002' })}"
  ev-010: "${recordHash({ ...record, id: 'ev-010' })}"
`);
    expect(await portal.report()).toBe('共 0 处问题。');
  });

  test('says how many records are new since the last, and changes nothing when none is', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    await releaseEvidence(portal);
    const before = await portal.listing();
    expect(await releaseEvidence(portal)).toMatchObject({ records: 1, added: 0, isChanged: false });
    expect(await portal.listing()).toEqual(before);
    await addEvidence(portal, { ...good, date: '2025-02' });
    expect(await releaseEvidence(portal)).toMatchObject({ records: 2, added: 1, isChanged: true });
  });

  test('of a portal without evidence holds no record', async () => {
    const portal = await evidencePortal();
    expect(await releaseEvidence(portal)).toMatchObject({ records: 0, added: 0 });
    expect(await portal.read(RELEASED)).toContain('\nrecords: {}\n');
    expect(await portal.report()).toBe('共 0 处问题。');
  });

  test('takes up a record that a correction explains', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    await releaseEvidence(portal);
    await portal.spoil(LEDGER, 'value: 81.5', 'value: 81.6');
    await portal.write('content/corrections.yaml', corrected);
    expect(await releaseEvidence(portal)).toMatchObject({ records: 1, added: 0, corrected: 1, isChanged: true });
    expect(await portal.read(RELEASED)).toContain(recordHash({ ...record, value: 81.6 }));
  });

  test('quotes what YAML would take for a number', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml.replace('ev-001', '"12"') });
    await releaseEvidence(portal);
    expect(await portal.read(RELEASED)).toContain('\n  "12": "');
    expect(await portal.report()).toBe('共 0 处问题。');
  });
});

describe('after a release the content check refuses', () => {
  test.each([
    [
      'an edited record',
      (text: string) => text.replace('value: 81.5', 'value: 91.5'),
      `${LEDGER}:2 已发布的记录 ev-001 被改动。请恢复原样；确需更正时，在 content/corrections.yaml 里写明改了什么、为什么。\n共 1 处问题。`,
    ],
    [
      'a record that is gone',
      () => 'evidence: []\n',
      `${RELEASED}:5 已发布的记录 ev-001 被删去。请恢复原样；确需更正时，在 content/corrections.yaml 里写明改了什么、为什么。\n共 1 处问题。`,
    ],
  ])('%s, and so does the next release', async (_, edit, report) => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    await releaseEvidence(portal);
    await portal.write(LEDGER, edit(await portal.read(LEDGER)));
    const before = await portal.listing();
    expect(await portal.report()).toBe(report);
    expect(await reasonsOf(releaseEvidence(portal))).toHaveLength(1);
    expect(await portal.listing()).toEqual(before);
  });

  test('not an order of fields, a comment or a quotation mark, which say the same', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    await releaseEvidence(portal);
    await portal.write(
      LEDGER,
      goodYaml
        .replace('    tier: T2\n', '')
        .replace('    unit: "%"\n', '    unit: \'%\' # 占全部立案\n    tier: "T2"\n'),
    );
    expect(await portal.report()).toBe('共 0 处问题。');
  });
});

describe('there is no release', () => {
  test('of content with problems, such as a due date that contradicts the quoted words', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    await portal.spoil(files.filing, 'date: 2025-12-31', 'date: 2024-12-31');
    const before = await portal.listing();
    expect(await reasonsOf(releaseEvidence(portal))).toEqual([
      {
        file: files.filing,
        line: 15,
        what: '要素 e1 的期限 2024-12-31 与原文“2025年底前”不符',
        instead: '按这句原文应为 2025-12-31',
      },
    ]);
    expect(await portal.listing()).toEqual(before);
  });

  test('of a data date before the last release', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    await portal.write(RELEASED, 'date: 2026-02-01\nhash: 2\nrecords: {}\n');
    expect(await reasonsOf(releaseEvidence(portal))).toEqual([
      {
        file: files.site,
        line: 3,
        what: '数据日期 2026-01-15 早于上次发布的 2026-02-01',
        instead: '请先更新数据日期，再发布',
      },
    ]);
  });
});
