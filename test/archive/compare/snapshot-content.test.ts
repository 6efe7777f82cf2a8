import { describe, expect, it } from 'vitest';
import { filesCompared, readSnapshotContent } from '#archive/compare/snapshot-content.ts';
import { Refused } from '#domain/refused.ts';
import { smallPortal } from '../../fixtures/small-portal.ts';
import { apiOfPortal, encoded, filesOf, recorded, snapshotFiles } from '../../fixtures/snapshots.ts';

function reasons(files: ReadonlyMap<string, Uint8Array>): Refused['reasons'] {
  try {
    readSnapshotContent('甲.zip', (path) => files.get(path));
  } catch (error) {
    if (error instanceof Refused) return error.reasons;
    throw error;
  }
  return [];
}

describe('a snapshot that cannot be compared', () => {
  it('has no snapshot.json', () => {
    expect(reasons(new Map())).toEqual([
      '甲.zip：里面没有 snapshot.json，不是存档。请给出 reform-ledger-<日期>.zip，或它解开后含有 snapshot.json 的文件夹。',
    ]);
  });

  it('has a snapshot.json that is no JSON, or not of a snapshot', async () => {
    expect(reasons(new Map([['snapshot.json', encoded('{"format": 1,')]]))).toEqual([
      '甲.zip：snapshot.json 不是完好的 JSON，读不出这是哪一份存档。请重新取得这份存档，再比较。',
    ]);
    expect(reasons(new Map([['snapshot.json', encoded('{"name": "left-pad"}')]]))).toEqual([
      '甲.zip：snapshot.json 的 format 不合格式，读不出这是哪一份存档。请重新取得这份存档，再比较。',
    ]);
    const files = await filesOf(await smallPortal(), () => undefined, { dataDate: '2026-13-45' });
    expect(reasons(files)[0]).toContain('snapshot.json 的 dataDate 不合格式');
  });

  it('is of a format that this tool does not know', async () => {
    const files = await filesOf(await smallPortal(), () => undefined, { format: 2 });
    expect(reasons(files)).toEqual([
      '甲.zip：snapshot.json 写明存档格式为 2，本工具只认得格式 1。请改用更新的工具比较，或换一份格式 1 的存档。',
    ]);
  });

  it('misses files, or has damaged ones: all are named', async () => {
    const files = await filesOf(await smallPortal());
    files.delete('data/api/v1/changes.json');
    const bytes = files.get('data/api/v1/measures.json') ?? new Uint8Array();
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(reasons(files)).toEqual([
      '甲.zip：data/api/v1/measures.json 与 snapshot.json 记录的校验值不符，已经损坏或被改动，不能用来比较。请重新取得这份存档，再比较。',
      '甲.zip：缺少 data/api/v1/changes.json，snapshot.json 却列着它。请重新取得这份存档，再比较。',
    ]);
  });

  it('has a file that its record does not list', async () => {
    const portal = await smallPortal();
    const files = await filesOf(portal);
    const evidence = files.get('data/api/v1/evidence.json') ?? new Uint8Array();
    files.delete('data/api/v1/evidence.json');
    const without = recorded(files, await apiOfPortal(portal)).set('data/api/v1/evidence.json', evidence);
    expect(reasons(without)).toEqual([
      '甲.zip：snapshot.json 没有列出 data/api/v1/evidence.json，无从证明它是否完好。请重新取得这份存档，再比较；或换一份完整的存档。',
    ]);
  });

  it('has a file of the API that this tool cannot read', async () => {
    const api = await apiOfPortal(await smallPortal());
    const files = snapshotFiles({ ...api, documents: [{ id: 'x' }] } as unknown as typeof api);
    expect(reasons(files)).toEqual([
      '甲.zip：data/api/v1/documents.json 的 0.title 不合格式，本工具读不懂。请改用与这份存档同时的工具比较。',
    ]);
  });
});

it('a snapshot is read from the files that are named beforehand, and no others', async () => {
  const files = await filesOf(await smallPortal());
  const read: string[] = [];
  readSnapshotContent('甲', (path) => {
    read.push(path);
    return files.get(path);
  });
  expect(read).toEqual(filesCompared);
});
