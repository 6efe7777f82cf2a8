import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { archive } from '#open-data/datasets/archive.ts';
import { jsonSchemaOf } from '#open-data/json-schema.ts';
import { archivePage } from '#views/archive-page.ts';
import { archivedIn } from '#views/archived.ts';
import { documentPage } from '#views/document-page.ts';
import { termFinder } from '#views/glossary-links.ts';
import { measurePage } from '#views/measure-page.ts';
import { archivedCatalogue, ENTRIES, HOST } from '../fixtures/archive.ts';
import { found, smallCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await archivedCatalogue();
const addresses = addressesAt('/ledger/');
const page = archivePage(catalogue, addresses);
const [newest, oldest] = page.snapshots;
if (!newest || !oldest) throw new Error('the fixture has two snapshots');
const [first, second] = ENTRIES;

describe('the archive page', () => {
  test('lists what was published, newest first', () => {
    expect(page.snapshots.map(({ date }) => date.day)).toEqual(['2026-01-15', '2025-06-30']);
    expect(newest).toMatchObject({
      anchor: 'snapshot-2026-01-15',
      date: { label: '2026年1月15日' },
      published: { day: '2026-01-20', label: '2026年1月20日' },
      address: `${HOST}2026-01-15/`,
      commit: second.commit,
      inputs: second.inputs,
      rubric: '2',
      counts: [
        { name: '份文件', count: 1 },
        { name: '条举措和要求', count: 3 },
        { name: '条证据', count: 3 },
        { name: '个页面', count: 5 },
      ],
    });
  });

  test('tells of each file where it is, how large, and its hash', () => {
    expect(newest.packages).toEqual([
      {
        name: 'reform-ledger-2026-01-15.zip',
        href: `${HOST}2026-01-15/reform-ledger-2026-01-15.zip`,
        kind: '离线网站（zip）',
        size: '25.5 MB（25\u202F480\u202F123 字节）',
        sha256: second.packages[1]?.sha256,
      },
      {
        name: 'reform-ledger-2026-01-15.wacz',
        href: 'https://elsewhere.example.org/2026.wacz',
        kind: '网页存档（WACZ）',
        size: '31.0 MB（31\u202F000\u202F000 字节）',
        sha256: second.packages[0]?.sha256,
      },
    ]);
  });

  test('gives a form in which a snapshot can be cited', () => {
    expect(oldest.citation).toBe(
      `小台账. 数据日期 2025-06-30 的存档[DB/OL]. (2025-07-02)[引用日期]. ${HOST}2025-06-30/. reform-ledger-2025-06-30.zip 的 SHA-256：${first.packages[0]?.sha256}.`,
    );
  });

  test('tells what changed from the one before, and of the first nothing', () => {
    expect(oldest.differences).toBeUndefined();
    expect(newest.differences).toEqual({
      before: { day: '2025-06-30', label: '2025年6月30日' },
      summary:
        '新增举措 1 条，不再收入举措 1 条，存档原文有变 1 条，核定进展有变 1 条，只因规则不同而重算 1 条，新增证据 2 条。',
      lists: [
        {
          name: '新增的举措',
          rows: [{ id: 'xinghe-2024/2-3', title: '公布普法责任清单', href: '/ledger/measures/xinghe-2024/2-3/' }],
        },
        // What the living portal has no page for is named, not linked.
        { name: '不再收入的举措', rows: [{ id: 'xinghe-2024/9-9', title: '后来删去的举措', href: undefined }] },
        {
          name: '存档原文有变的举措',
          rows: [{ id: 'xinghe-2024/2-2', title: '每季度通报调解情况', href: '/ledger/measures/xinghe-2024/2-2/' }],
        },
      ],
      states: [
        {
          id: 'xinghe-2024/2-1',
          title: '推行网上立案',
          href: '/ledger/measures/xinghe-2024/2-1/',
          from: '未核定',
          to: '有进展',
          promises: [],
          recomputed: undefined,
          // The living ledger of the fixture holds no evidence, so there is nothing to link to.
          evidence: [
            { id: 'ev-002', href: undefined },
            { id: 'ev-003', href: undefined },
          ],
        },
        // The snapshot before was of rubric 1.
        {
          id: 'xinghe-2024/2-2',
          title: '每季度通报调解情况',
          href: '/ledger/measures/xinghe-2024/2-2/',
          from: '试点',
          to: '有进展',
          promises: [],
          recomputed: '按规则 2 重算，其间没有新的证据。',
          evidence: [],
        },
      ],
    });
  });

  test('says so where nothing changed', () => {
    const [before] = catalogue.archive;
    if (!before) throw new Error('the fixture has two snapshots');
    const twice = { ...catalogue, archive: [before, { ...before, date: '2025-12-31' }] };
    expect(archivePage(twice, addresses).snapshots[0]?.differences).toMatchObject({
      summary: '举措、原文、核定进展和证据都没有变化。',
      lists: [],
      states: [],
    });
  });

  test('explains itself with the names of the newest snapshot', () => {
    expect(page.example).toEqual({
      zip: 'reform-ledger-2026-01-15.zip',
      wacz: 'reform-ledger-2026-01-15.wacz',
      remake: newest.remake.commands,
    });
  });

  test('tells of each snapshot the commands that make that one again, and what only its signer can make', () => {
    expect(newest.remake.commands.split('\n')).toEqual([
      `git checkout ${second.commit}`,
      'npm ci',
      'npm run build -- --site https://ledger.example.org --base /reform/',
      'npm run snapshot',
    ]);
    expect(newest.remake.note).toMatch(/只差签名：zip 里没有 snapshot\.json\.minisig/u);
    expect(oldest.remake).toEqual({
      commands: `git checkout ${first.commit}\nnpm ci\nnpm run build\nnpm run snapshot`,
      note: '在本站程序和内容的 git 仓库里运行。得到的文件逐字节相同。',
    });
  });

  test('is there while nothing is published', async () => {
    const empty = archivePage(await smallCatalogue(), addresses);
    expect(empty.snapshots).toEqual([]);
    expect(empty.example).toEqual({
      zip: 'reform-ledger-2026-01-15.zip',
      wacz: 'reform-ledger-2026-01-15.wacz',
      remake: 'git checkout <提交编号>\nnpm ci\nnpm run build\nnpm run snapshot',
    });
  });
});

describe('a living page names the latest snapshot that holds it,', () => {
  const at = (address: string) => archivedIn(catalogue, addresses, address)?.href;

  test('not a later one that does not', () => {
    expect(at(addresses.home)).toBe('/ledger/archive/#snapshot-2026-01-15');
    expect(at(addresses.measure('xinghe-2024/2-2'))).toBe('/ledger/archive/#snapshot-2025-06-30');
    expect(at(addresses.measure('xinghe-2024/2-3'))).toBe('/ledger/archive/#snapshot-2026-01-15');
    expect(at(addresses.measure('xinghe-2024/3-1'))).toBeUndefined();
    expect(at('/ledger/404/')).toBeUndefined();
  });

  test('a measure beside its attribution, a document among its facts', () => {
    const measureAt = (number: string) =>
      measurePage(
        catalogue,
        addresses,
        termFinder(catalogue.glossary),
        found(catalogue.measures, (measure) => measure.number === number),
      );
    expect(measureAt('2-2').archived).toEqual({
      name: '数据日期 2025年6月30日',
      href: '/ledger/archive/#snapshot-2025-06-30',
    });
    expect(measureAt('3-1').archived).toBeUndefined();
    const [document] = catalogue.documents;
    expect(document && documentPage(catalogue, addresses, document).metadata.at(-1)).toEqual({
      name: '本页最近的存档',
      value: '数据日期 2026年1月15日',
      href: '/ledger/archive/#snapshot-2026-01-15',
    });
  });

  test('and none while nothing is published', async () => {
    const small = await smallCatalogue();
    const [document] = small.documents;
    expect(archivedIn(small, addresses, addresses.home)).toBeUndefined();
    expect(
      document && documentPage(small, addresses, document).metadata.filter(({ name }) => name === '本页最近的存档'),
    ).toEqual([]);
  });
});

describe('the list of snapshots as programs read it', () => {
  const json: unknown = archive.json({ catalogue, addresses });

  test('is what its schema says, with snapshots and with none', async () => {
    const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(jsonSchemaOf(archive));
    validate(json);
    expect(validate.errors).toBeNull();
    expect(archive.json({ catalogue: await smallCatalogue(), addresses })).toEqual([]);
  });

  test('has the same snapshots as the page', () => {
    expect(json).toMatchObject([
      {
        date: '2026-01-15',
        measures: 3,
        evidence: 3,
        changes: { since: '2025-06-30' },
        url: newest && addresses.snapshot('2026-01-15'),
      },
      { date: '2025-06-30', measures: 3, evidence: 1, changes: null },
    ]);
  });
});
