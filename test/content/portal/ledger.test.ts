import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, inject, test } from 'vitest';
import { assess, type Recorded } from '#domain/measure-state.ts';
import { states } from '#domain/state.ts';
import { stateNames } from '#words/names.ts';
import { attribute, builtJson, lineOf, pageAt, pagesOf } from '../../support/built-pages.ts';
import { publishedApi } from '../../support/published-api.ts';
import { catalogueOf } from '../../support/portals.ts';

const LEDGER_FILES = ['evidence', 'changes', 'indicators', 'disclosure'] as const;

describe.each(inject('atRoot'))('the ledger of the portal in $folder', async (portal) => {
  const { folder } = portal;
  const { site } = await catalogueOf(portal);
  const { measures } = publishedApi(portal);

  /** The lines of a sheet, header apart; a quoted field may hold line ends. */
  function rowsOf(sheet: string): string[][] {
    const text = readFileSync(join(folder, `data/${sheet}.csv`), 'utf8');
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
      builtJson<object>(`api/v1/${name}.schema.json`, portal),
    );
    validate(builtJson(`api/v1/${name}.json`, portal));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate([{}])).toBe(false);
  });

  test.each(['measures', ...LEDGER_FILES])('%s.csv has a row for each entry of the API', (name) => {
    expect(rowsOf(name)).toHaveLength(builtJson<unknown[]>(`api/v1/${name}.json`, portal).length);
  });

  test.each(['measures', ...LEDGER_FILES, 'lexicon'])('%s.csv has its description beside it', (name) => {
    const { url, tableSchema } = builtJson<{ url: string; tableSchema: { columns: { name: string }[] } }>(
      `data/${name}.csv-metadata.json`,
      portal,
    );
    expect(url).toBe(`${name}.csv`);
    const header = readFileSync(join(folder, 'data', url), 'utf8')
      .slice(1)
      .split('\r\n')[0];
    expect(tableSchema.columns.map((column) => column.name).join(',')).toBe(header);
  });

  test('every state that the API gives is the one that the rule gives for what the ledger holds', () => {
    const ledger = builtJson<Record<string, Recorded>>('api/v1/ledger.json', portal);
    const wrong = measures.filter(({ id, progress }) => {
      const recorded = ledger[id];
      if (!recorded) return true;
      const { summary, since, promises } = assess(recorded, site.dataDate);
      const core = promises
        .filter((promise) => promise.core)
        .map(({ id, state, since, by }) => ({ id, state, since, by: by.map((fact) => fact.id) }));
      const given = progress.core.map(({ id, state, since, by }) => ({ id, state, since, by }));
      return JSON.stringify([summary, since, core]) !== JSON.stringify([progress.summary, progress.since, given]);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  describe('every total on a page is a count of rows', () => {
    const coreOf = new Map(measures.map(({ id, progress }) => [id, progress.core]));

    test('wherever states are summed up, each with the number of its core promises', () => {
      const summaries = pagesOf(portal).flatMap(({ address, document }) =>
        document.querySelectorAll('[data-progress-of]').map((summary) => ({ address, summary })),
      );
      expect(summaries.length).toBeGreaterThan(0);
      const wrong = summaries.filter(({ summary }) => {
        const ids = (attribute(summary, 'data-progress-of') ?? '').split(' ');
        const core = ids.flatMap((id) => coreOf.get(id) ?? []);
        const told = summary.querySelectorAll('[data-counts] li').map((entry) => lineOf(entry));
        const counted = states
          .map((state) => ({ name: stateNames[state], count: core.filter((one) => one.state === state).length }))
          .filter(({ count }) => count > 0)
          .map(({ name, count }) => `${name} ${count}/${core.length}`);
        return JSON.stringify(told) !== JSON.stringify(counted);
      });
      expect(wrong.map(({ address }) => address)).toEqual([]);
    });

    test('on /changes/', () => {
      const { document } = pageAt(`${portal.base}changes/`, portal);
      // What nothing but a search brought stands in the line of its day.
      const changes = builtJson<{ to: string }[]>('api/v1/changes.json', portal);
      const brought = changes.filter(({ to }) => to !== 'no-evidence-found');
      expect(document.querySelectorAll('.changes .turn .turn')).toHaveLength(brought.length);
    });
  });
});
