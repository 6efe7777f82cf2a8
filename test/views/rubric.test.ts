import { describe, expect, test } from 'vitest';
import { showings } from '#domain/element.ts';
import { evidenceKinds, scopes, tiers } from '#domain/evidence.ts';
import { states, summaries } from '#domain/state.ts';
import { aloneShowsInstruments, keepingKinds, mostShownBy, mostShownFrom, mostShownIn } from '#domain/rubric.ts';
import { stateNames, summaryNames } from '#words/names.ts';
import { rubricTables } from '#views/rubric.ts';

describe('the tables of the rule say what the rule does', () => {
  test('of each kind of evidence, how far it goes for an activity', () => {
    expect(Object.fromEntries(evidenceKinds.map((kind) => [kind, mostShownBy(kind, 'activity')]))).toEqual({
      'plan-issued': 'deployed',
      'pilot-started': 'pilot',
      'instrument-issued': 'in-place',
      'institution-set-up': 'in-place',
      'figure-reported': 'in-operation',
      'work-reported': 'in-operation',
      'report-published': 'in-operation',
      'not-started': 'not-started',
      reversal: 'deployed',
    });
  });

  test('of each way to keep a promise, the one kind that shows it; of an activity, none', () => {
    expect(Object.fromEntries(showings.map((shownBy) => [shownBy, keepingKinds(shownBy, evidenceKinds)]))).toEqual({
      instrument: ['instrument-issued'],
      institution: ['institution-set-up'],
      figure: ['figure-reported'],
      report: ['report-published'],
      activity: [],
    });
  });

  test('of each scope and tier, how far it goes, and from which tier alone an instrument counts', () => {
    expect(scopes.map(mostShownIn)).toEqual(['kept', 'pilot', undefined, undefined]);
    expect(tiers.map(mostShownFrom)).toEqual(['kept', 'kept', 'kept', 'kept', 'deployed']);
    expect(tiers.filter(aloneShowsInstruments)).toEqual(['T1']);
  });

  test('with every value of the vocabulary in a row, and a cell for each column', () => {
    const { kinds, scopes: relations, tiers: sources, states: stands, summaries: sums } = rubricTables;
    expect(kinds.rows).toHaveLength(evidenceKinds.length);
    expect(relations.rows).toHaveLength(scopes.length);
    expect(sources.rows).toHaveLength(tiers.length);
    expect(rubricTables.showings.rows).toHaveLength(showings.length);
    expect(stands.rows.map(([name]) => name)).toEqual(states.map((state) => stateNames[state]));
    expect(sums.rows.map(([name]) => name)).toEqual(summaries.toReversed().map((summary) => summaryNames[summary]));
    for (const { columns, rows } of Object.values(rubricTables)) {
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    }
  });
});
