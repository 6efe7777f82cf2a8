import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { assess, type Recorded } from '#domain/measure-state.ts';
import { BUILT } from '../support/build-portal.ts';
import { builtJson, lineOf, pageAt } from '../support/built-pages.ts';
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

test.each(LEDGER_FILES)('%s.json satisfies its published schema', (name) => {
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
  const states = rowsOf('measures');
  const countOf = (name: string) => states.filter((row) => row.includes(name)).length;

  test('on the home page, per state', () => {
    const summary = pageAt('/').document.querySelector('.progress-summary [data-counts]');
    const told = lineOf(summary as NonNullable<typeof summary>);
    for (const state of ['deployed', 'pilot', 'rule-in-force', 'in-operation', 'complete', 'unassessed']) {
      expect(countOf(state)).toBe(measures.filter(({ progress }) => progress.state === state).length);
    }
    const shown = [...told.matchAll(/(\d+)\/236/gu)].map(([, count]) => Number(count));
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(236);
    expect(shown).toContain(countOf('deployed'));
  });

  test('on /changes/', () => {
    const { document } = pageAt('/changes/');
    expect(document.querySelectorAll('.changes > li')).toHaveLength(rowsOf('changes').length);
  });
});
