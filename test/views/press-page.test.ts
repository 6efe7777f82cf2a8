import { describe, expect, test } from 'vitest';
import { states, summaries } from '#domain/state.ts';
import { timelinesses } from '#domain/timeliness.ts';
import type { DatasetName, Sheet } from '#open-data/dataset.ts';
import { sheets } from '#open-data/datasets.ts';
import { sheetCsv } from '#open-data/downloads/sheet-csv.ts';
import { addressesAt } from '#views/addresses.ts';
import { documentFigures } from '#views/press-page.ts';
import { quotableFigures } from '#views/quotable-figures.ts';
import { stateMeanings } from '#words/assessment.ts';
import { stateNames, summaryNames, timelinessNames } from '#words/names.ts';
import { found, countyCatalogue } from '../fixtures/catalogues.ts';
import { csvRows } from '../fixtures/csv.ts';

const catalogue = await countyCatalogue();
const published = { catalogue, addresses: addressesAt('/') };
const figures = quotableFigures(catalogue, addressesAt('/'));
const documents = documentFigures(catalogue, addressesAt('/'));
const sentence = (id: string) => found(figures, (figure) => figure.id === id).sentence;

describe('a figure to quote', () => {
  test.each(figures.map(({ id }) => id))('“%s” says who counted, on which day, and is one sentence', (id) => {
    expect(sentence(id)).toMatch(/^据云川营商台账统计（截至2025年6月30日/u);
    expect(sentence(id)).toMatch(/^[^。]+。$/u);
  });

  test('is never a percentage', () => {
    expect(figures.filter((figure) => /%|百分/u.test(figure.sentence))).toEqual([]);
  });

  test('of what is collected tells signed articles from official documents', () => {
    expect(sentence('collected')).toMatch(/2 份官方的.*文件和 1 篇报纸署名文章的 14 条内容/u);
  });

  test('leads to where its parts are, and to a file of them', () => {
    for (const { sources } of figures) {
      expect(sources.some(({ href }) => href.endsWith('/') || href.includes('/#'))).toBe(true);
      expect(sources.some(({ href }) => href.endsWith('.csv'))).toBe(true);
    }
  });
});

function sheetOf(name: DatasetName): Sheet {
  const sheet = sheets.get(name);
  if (!sheet) throw new Error(`${name} has no sheet`);
  return sheet;
}

/** The rows of a published sheet, by the names of its columns. */
function rowsOf(name: DatasetName): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csvRows(sheetCsv(sheetOf(name), published));
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

describe('each sentence adds up to the rows of the sheets that it names', () => {
  const measures = rowsOf('measures');
  const elements = rowsOf('elements');
  const core = elements.filter((row) => row['core'] === 'true');
  const shared = (id: string, name: string) => sentence(id).match(new RegExp(`${name}[”的]* (\\d+/\\d+)`, 'u'))?.[1];
  const share = (part: readonly unknown[], whole: readonly unknown[]) => `${part.length}/${whole.length}`;

  test('of what is collected', () => {
    const kinds = (kind: string) => measures.filter((row) => row['kind'] === kind).length;
    expect(sentence('collected')).toContain(
      `${measures.length} 条内容，其中举措 ${kinds('measure')} 条、组织实施要求 ${kinds('requirement')} 条，拆成 ${elements.length} 项可以核查的承诺，其中核心承诺 ${core.length} 项`,
    );
  });

  test('of records: with a moving one, with others only, with none, together all', () => {
    const evidence = rowsOf('evidence');
    const moving = new Set(
      evidence.filter(({ scope }) => scope === 'direct' || scope === 'partial-example').map((row) => row['measure']),
    );
    const any = new Set([...evidence, ...rowsOf('statements')].map((row) => row['measure']));
    const count = { moving: moving.size, other: any.size - moving.size, none: measures.length - any.size };
    for (const part of Object.values(count)) expect(part).toBeGreaterThan(0);
    expect(sentence('records')).toContain(
      `${measures.length} 条中，有直接证据或个别地方例子的 ${count.moving}/${measures.length} 条，只有背景、别处情况或官方表述的 ${count.other}/${measures.length} 条，没有记录的 ${count.none}/${measures.length} 条`,
    );
  });

  test.each(summaries.map((summary) => [summaryNames[summary], summary]))('of measures: %s', (name, summary) => {
    const those = measures.filter((row) => row['progress'] === summary);
    expect(shared('summaries', `[，、]${name}`)).toBe(share(those, measures));
  });

  test.each(states.map((state) => [stateNames[state], state]))('of core promises: %s', (name, state) => {
    const those = core.filter((row) => row['state'] === state);
    expect(shared('promises', `[，、]${name}`)).toBe(share(those, core));
  });

  test('of kept promises: the floor is those kept, and the rule is named', () => {
    const floor = core.filter((row) => row['state'] === 'kept');
    expect(sentence('kept')).toContain(`至少 ${share(floor, core)} 项`);
    expect(sentence('kept')).toContain('按其公布的规则 2 核定');
  });

  test('of promises with a due date, by timeliness, together all', () => {
    const dated = elements.filter((row) => row['timeliness'] !== 'undated');
    expect(sentence('due')).toContain(`有期限的承诺有 ${dated.length} 项`);
    for (const timeliness of timelinesses.filter((one) => one !== 'undated')) {
      const those = dated.filter((row) => row['timeliness'] === timeliness);
      expect(sentence('due')).toContain(`“${timelinessNames[timeliness]}”的 ${share(those, dated)} 项`);
    }
  });

  test('of indicators with a published figure', () => {
    const indicators = rowsOf('indicators');
    const reported = indicators.filter((row) => row['reported'] !== '');
    expect(sentence('indicators')).toContain(`${indicators.length} 项，其中 ${share(reported, indicators)} 项`);
  });

  test('of reports: of those alone that are promised to the public', () => {
    const cycles = elements.filter((row) => row['every'] !== '');
    const toPublic = cycles.filter((row) => row['audience'] === 'public');
    const expected = rowsOf('disclosure').filter((row) => row['audience'] === 'public');
    const reported = expected.filter((row) => row['found'] !== '');
    expect(sentence('disclosure')).toContain(
      `${cycles.length} 项定期要做的事，其中原文说要向公众公开的 ${share(toPublic, cycles)} 项；到数据日期应公开 ${expected.length} 期，在公开渠道找到 ${share(reported, expected)} 期`,
    );
  });
});

test('each document stands by itself, with its date beside it and in the order of the ledger', () => {
  expect(documents.map(({ name }) => name.name)).toEqual(catalogue.documents.map(({ short }) => short));
  expect(found(documents, ({ name }) => name.href.includes('yunchuan-rules')).issued).toBe('未载明');
  expect(found(documents, ({ name }) => name.href.includes('yunchuan-plan')).issued).toBe('2022-03-15');
});

test('every state is told by what it says and by what it does not say', () => {
  const told = states.map((state) => stateMeanings[state]);
  expect(told.filter(({ says, saysNot }) => says === '' || saysNot === '')).toEqual([]);
});
