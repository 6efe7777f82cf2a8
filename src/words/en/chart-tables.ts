import type { State, Summary } from '#domain/state.ts';
import type { chartTables as chinese } from '../zh/chart-tables.ts';
import { values } from './open-data-values.ts';

const countOf = (state: State) => ({
  title: values.state[state],
  description: `How many core promises are in the state “${values.state[state]}”`,
});

const measuresOf = (summary: Summary) => ({
  title: `Measures: ${values.summary[summary]}`,
  description: `How many measures and requirements are summed up as “${values.summary[summary]}”`,
});

/** The column of files that says in full which measure a row is about. */
export const chartMeasure = { title: 'Measure', description: 'Full id of the measure: document/number' };

/** What the tables of the charts hold: of each its subject, what a row is, and its columns. */
export const chartTables: typeof chinese = {
  'states-by-document': {
    title: 'Assessed states by document',
    description:
      'A row a document: how many of its core promises are in each assessed state on the data date, and how many measures have each summary.',
    columns: {
      document: { title: 'Document', description: 'Short name of the document' },
      issued: {
        title: 'Date issued',
        description: 'Date of the document, to the year, month or day that is known',
        missing: 'not stated',
      },
      total: { title: 'Core promises', description: 'How many core promises the document has' },
      unassessed: countOf('unassessed'),
      'no-evidence-found': countOf('no-evidence-found'),
      'not-started': countOf('not-started'),
      deployed: countOf('deployed'),
      pilot: countOf('pilot'),
      'in-place': countOf('in-place'),
      'in-operation': countOf('in-operation'),
      kept: countOf('kept'),
      floor: { title: 'Kept, at least', description: 'Core promises kept; what is unknown counts as not kept' },
      ceiling: {
        title: 'Kept, at most',
        description: 'Core promises that no record speaks against, as if they were kept',
      },
      measures: { title: 'Measures', description: 'How many measures and requirements the document has' },
      'measures-unassessed': measuresOf('unassessed'),
      'measures-no-evidence-found': measuresOf('no-evidence-found'),
      'measures-not-started': measuresOf('not-started'),
      'measures-under-way': measuresOf('under-way'),
      'measures-partly-kept': measuresOf('partly-kept'),
      'measures-kept': measuresOf('kept'),
      moving: {
        title: 'With evidence that can move a state',
        description: 'How many have at least one direct record or partial example',
      },
      other: {
        title: 'With other records only',
        description: 'How many have background, context or official statements only',
      },
      none: { title: 'Without a record', description: 'How many have no record at all; a logged search is none' },
    },
  },
  'due-and-done': {
    title: 'Due and done',
    description: 'A row a day on which a number changes: promises due, and kept, up to that day.',
    columns: {
      day: { title: 'From', description: 'The day from which the numbers of the row hold' },
      due: { title: 'Promises due', description: 'How many promises had fallen due' },
      done: { title: 'Promises kept', description: 'How many of them were assessed as kept' },
      total: {
        title: 'Promises with a due date',
        description: 'Elements with a due date of their own, and core promises that a term of the document binds',
      },
    },
  },
  'themes-by-documents': {
    title: 'Themes, documents and evidence',
    description: 'A row a theme in a document; documents without the theme have no row.',
    columns: {
      theme: { title: 'Theme', description: 'Name of the theme' },
      document: { title: 'Document', description: 'Short name of the document' },
      measures: {
        title: 'Measures',
        description: 'How many measures of the document are on the theme; one measure may be on several themes',
      },
      withEvidence: {
        title: 'With evidence that can move a state',
        description: 'How many of them have at least one direct record or partial example',
      },
    },
  },
  timeline: {
    title: 'A timeline of each document',
    description: 'A row a date: of the document, its term or the year of its aim, the due dates of elements, evidence.',
    columns: {
      document: { title: 'Document', description: 'Short name of the document' },
      date: { title: 'Date', description: 'To the year, month or day that the source gives' },
      what: {
        title: 'What',
        description: 'Date of the document, its term, the year of its aim, a due date, or evidence',
      },
      number: { title: 'Number', description: 'Number of the measure in its document' },
      words: { title: 'Content', description: 'What the element promises, or the kind of evidence' },
      scope: { title: 'Bearing', description: 'How the evidence bears on the measure' },
    },
  },
  indicators: {
    title: 'Indicators',
    description: 'A row a reported figure; an indicator without one has one row.',
    columns: {
      document: { title: 'Document', description: 'Short name of the document' },
      number: { title: 'Number', description: 'Number of the measure in its document' },
      metric: { title: 'Indicator', description: 'What is measured' },
      operator: { title: 'Comparison', description: 'How a figure is held against the target' },
      target: { title: 'Target', description: 'The number promised, or a ratio such as 1:1:1' },
      unit: { title: 'Unit', description: 'Unit of the target' },
      due: { title: 'Due', description: 'The last day on which it can be met' },
      term: {
        title: 'Term of the document',
        description: 'The last day of a term of the document that binds the promise',
      },
      aim: {
        title: 'Year of the aim',
        description: 'The year of the document’s general aim; no due date of the promise',
      },
      value: { title: 'Figure reported', description: 'The number reported', missing: 'no reported figure found' },
      reportedUnit: { title: 'Unit reported', description: 'Unit of the number reported' },
      date: {
        title: 'Date of the figure',
        description: 'What time the figure speaks of, to the year, month or day that the source gives',
      },
      publisher: { title: 'Publisher', description: 'The authority or medium that reported the figure' },
      about: { title: 'Measure and bearing', description: 'What the figure measures, and how it bears on the measure' },
    },
  },
  disclosure: {
    title: 'Periodic reports',
    description: 'A row a period of each report promised to the public; a promise that is not counted has one row.',
    columns: {
      document: { title: 'Document', description: 'Short name of the document' },
      number: { title: 'Number', description: 'Number of the measure in its document' },
      words: { title: 'Promise', description: 'The promise in the words of the portal' },
      every: { title: 'Cycle', description: 'How often' },
      audience: { title: 'Audience', description: 'To whom the text promises the report' },
      period: { title: 'Period', description: 'Which period, such as 2021, 2021-H1, 2021-Q1 or 2021-03' },
      start: { title: 'Start', description: 'First day of the period' },
      end: { title: 'End', description: 'Last day of the period' },
      found: {
        title: 'Public record',
        description: 'Evidence that the period was reported on in public, or why periods are not counted',
        missing: 'not found yet',
      },
    },
  },
};
