import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { assess, type Recorded } from '#domain/measure-state.ts';
import { progressStates } from '#domain/progress.ts';
import { progressNames } from '#text/names.ts';
import { BUILT } from '../support/build-portal.ts';
import { attribute, builtJson, lineOf, pageAt, pagesOf } from '../support/built-pages.ts';
import { publishedApi } from '../support/published-api.ts';

const LEDGER_FILES = ['evidence', 'changes', 'indicators', 'disclosure'] as const;
const DATA_DATE = '2026-11-21';
const { measures } = publishedApi();

/** The lines of a sheet, header apart; a quoted field may hold line ends. */
function rowsOf(sheet: string): string[][] {
  const text = readFileSync(join(BUILT['/'], `data/${sheet}.csv`), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const fields = [...text.slice(1).matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gu)];
  const rows: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    rows.at(-1)?.push(field);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1).slice(1);
}

test.each([...LEDGER_FILES, 'archive'])('%s.json satisfies its published schema', (name) => {
  const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(
    builtJson<object>(`api/v1/${name}.schema.json`),
  );
  validate(builtJson(`api/v1/${name}.json`));
  expect(validate.errors ?? []).toEqual([]);
  expect(validate([{}])).toBe(false);
});

test.each(['measures', ...LEDGER_FILES])('%s.csv has a row for each entry of the API', (name) => {
  expect(rowsOf(name)).toHaveLength(builtJson<unknown[]>(`api/v1/${name}.json`).length);
});

test.each(['measures', ...LEDGER_FILES, 'lexicon'])('%s.csv has its description beside it', (name) => {
  const { url, tableSchema } = builtJson<{ url: string; tableSchema: { columns: { name: string }[] } }>(
    `data/${name}.csv-metadata.json`,
  );
  expect(url).toBe(`${name}.csv`);
  const header = readFileSync(join(BUILT['/'], 'data', url), 'utf8')
    .slice(1)
    .split('\r\n')[0];
  expect(tableSchema.columns.map((column) => column.name).join(',')).toBe(header);
});

test('every state that the API gives is the one that the rule gives for what the ledger holds', () => {
  const ledger = builtJson<Record<string, Recorded>>('api/v1/ledger.json');
  const wrong = measures.filter(({ id, progress }) => {
    const recorded = ledger[id];
    if (!recorded) return true;
    const { state, since } = assess(recorded, DATA_DATE);
    return state !== progress.state || since !== progress.since;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

describe('every total on a page is a count of rows', () => {
  const stateOf = new Map(measures.map(({ id, progress }) => [id, progress.state]));

  test('each state has the number of measures that it had at the last release', () => {
    const count = (state: string) => [...stateOf.values()].filter((one) => one === state).length;
    expect(progressStates.map((state) => [state, count(state)])).toEqual([
      ['unassessed', 179],
      ['no-evidence-found', 15],
      ['not-started', 0],
      ['deployed', 28],
      ['pilot', 3],
      ['rule-in-force', 9],
      ['in-operation', 1],
      ['complete', 1],
    ]);
  });

  test('wherever states are summed up, each with the number of its measures', () => {
    const summaries = pagesOf('/').flatMap(({ address, document }) =>
      document.querySelectorAll('[data-progress-of]').map((summary) => ({ address, summary })),
    );
    expect(summaries.length).toBeGreaterThan(50);
    const wrong = summaries.filter(({ summary }) => {
      const ids = (attribute(summary, 'data-progress-of') ?? '').split(' ');
      const told = summary.querySelectorAll('[data-counts] li').map((entry) => lineOf(entry));
      const counted = progressStates
        .map((state) => ({ name: progressNames[state], count: ids.filter((id) => stateOf.get(id) === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => `${name} ${count}/${ids.length}`);
      return JSON.stringify(told) !== JSON.stringify(counted);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('on /changes/', () => {
    const { document } = pageAt('/changes/');
    expect(document.querySelectorAll('.changes > li')).toHaveLength(rowsOf('changes').length);
  });
});
