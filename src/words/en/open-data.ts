import type { openData as chinese, openDataPage as chinesePage, readme as chineseReadme } from '../zh/open-data.ts';

export { chartMeasure, chartTables } from './chart-tables.ts';
export { describedMissing } from './missing.ts';
export { columnWords, datasetWords, fieldWords } from './open-data-fields.ts';
export { describedWords, values } from './open-data-values.ts';

/** Said wherever a state is unassessed. */
export const unassessedMeaning: string = 'no direct evidence can assess it, not that nothing was done';

/** The language of these words, as BCP 47 names it. */
export const language: string = 'en';

/** What files say of the open data, whichever form they have. */
export const openData: typeof chinese = {
  of: (portal, what) => `${portal}: ${what}`,
  title: 'Open data',
  catalog: 'Catalogue of open data',
  everything: 'All sheets',
  about: (subject, unassessed) =>
    `The measures of public documents on ${subject}, one by one, with responsible bodies, themes, checkable elements, dated public evidence, and the state that a published rule derives from the evidence. “Unassessed” means: ${unassessed}.`,
  rights: (portal, licence) =>
    `What the portal has written itself may be used under ${licence}, naming “${portal}”. The texts of official documents belong to those who issued them, those of signed articles to authors and papers; they are quoted measure by measure and are not under the licence.`,
  licensed: 'What the portal has written itself; not the texts of official documents and signed articles',
  csvForm:
    'UTF-8 with a byte-order mark, lines ended by CRLF. A text that begins with = + - @ or the like is led by an apostrophe, so that no spreadsheet takes it for a formula.',
  inForm: (dataset, form) => `${dataset} (${form})`,
  rows: (description, count, columns) => `${description} ${count} rows; columns: ${columns.join(', ')}.`,
  asOf: (title, count, dataDate) =>
    `${title}, ${count} rows, as of the data date ${dataDate}. What the columns mean is told on the page of the open data and in the descriptions of columns (CSVW).`,
  everythingZip: 'All files of all sheets (ZIP)',
  workbook: 'All sheets as one workbook (Excel, WPS)',
};

/** What `readme.txt` says around the columns of the sheets. */
export const readme: typeof chineseReadme = {
  dataDate: (label) => `Data date: ${label}`,
  licence: 'Licence',
  mayBeUsed: (portal, licence, address) =>
    `What ${portal} has written itself (titles, summaries, elements, statements of evidence) may be used under ${licence}; please name “${portal}” and the data date: ${address}`,
  notOurs:
    'The texts of official documents belong to those who issued them, those of signed articles to authors and papers; they are quoted measure by measure and are not under the licence.',
  files: 'Files',
  file: (name, what) => `${name}: ${what}`,
  sheet: (name, title, rows, columns) => `${name}.csv, ${name}.jsonl: ${title}, ${rows} rows, ${columns} columns`,
  column: (name, title, type, description) => `  ${name} (${title}, ${type}): ${description}`,
};

/** `/data/`. */
export const openDataPage: typeof chinesePage = {
  title: openData.title,
  description:
    'Measures, elements, evidence, indicators, changes, documents, themes, bodies and more, as sheets and data files to download, check and use.',
  dataDate: 'Data date',
  intro:
    'All forms hold the same, made from the same records; the columns of each sheet are described below. What the states mean and how they are derived: [methodology](methodology)',
  rows: 'rows',
  columns: (count) => `What the ${count} columns are`,
  forms: { csv: 'CSV', jsonLines: 'JSON Lines', csvw: 'Description of columns (CSVW)' },
  together: {
    title: 'All together',
    everything: 'All files of the sheets on this page',
    readme: 'Licence, sheets and columns',
    dataPackage: 'Data package (Frictionless Data Package)',
    checksums: 'SHA-256 of each file',
    catalog: 'Data catalogue (DCAT 3), for sites that collect open data',
    check: 'To check what was downloaded, run in the unpacked folder:',
  },
  describedBy: 'Data catalogue (DCAT 3)',
  charts: {
    title: 'Data of the charts',
    intro: 'The numbers of each chart are a CSV with a description of its columns (CSVW) beside it.',
  },
  api: {
    title: 'Data interface (JSON)',
    intro:
      'For programs. Beside each file is its JSON Schema; addresses that begin with / are paths on this host. The address of a single measure:',
    one: '/api/v1/measures/document/number.json',
    schema: 'schema',
  },
  form: {
    title: 'Conventions',
    csv: openData.csvForm,
    jsonLines: 'JSON Lines have an object a row, its keys the columns; an empty cell is null.',
    workbook: 'In the workbook dates are dates, numbers are numbers, and all else is text; there are no formulas.',
  },
  licence: {
    title: 'Licence',
    ours: (portal) =>
      `What the portal has written itself (titles, summaries, elements, statements of evidence) may be used; please name “${portal}” and the data date. Licence:`,
    notOurs:
      'The texts of official documents belong to those who issued them, those of signed articles to authors and papers; they are quoted measure by measure and are not under the licence.',
  },
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    date: 'date',
    anyURI: 'address',
  },
  severalBy: (separator) => `several, parted by ${separator === ' ' ? 'spaces' : `“${separator.trim()}”`}`,
};
