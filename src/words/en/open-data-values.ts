import type { values as chinese } from '../zh/open-data-values.ts';

const levels = { national: 'national', provincial: 'provincial', municipal: 'municipal', district: 'district' };

/** What the words of each vocabulary of the open data are called. */
export const values: typeof chinese = {
  kind: { measure: 'reform measure', requirement: 'requirement on how the reform is organised' },
  state: {
    unassessed: 'unassessed',
    'no-evidence-found': 'no public evidence found',
    'not-started': 'not started',
    deployed: 'deployed',
    pilot: 'pilot',
    'in-place': 'issued, or set up',
    'in-operation': 'in operation',
    kept: 'kept',
  },
  summary: {
    unassessed: 'unassessed',
    'no-evidence-found': 'no public evidence found',
    'not-started': 'not started',
    'under-way': 'some progress, no core promise kept',
    'partly-kept': 'some core promises kept',
    kept: 'every core promise kept',
  },
  flag: { reversed: 'something was withdrawn', disputed: 'records disagree' },
  binds: { tasks: 'every task is to be done by then', aim: 'the year of a general aim' },
  timeliness: {
    undated: 'the text gives no date',
    'not-due': 'not yet due',
    'kept-in-time': 'kept in time',
    'kept-late': 'kept after the date',
    'due-passed': 'the date has passed; no evidence seen that it was kept',
  },
  role: {
    lead: 'leads or carries out',
    participant: 'takes part',
    leadership: 'leads politically or coordinates',
    oversight: 'oversees',
  },
  showing: {
    instrument: 'an instrument issued',
    institution: 'an institution or platform set up',
    figure: 'a figure reached',
    report: 'a report every so often',
    activity: 'an activity that goes on',
  },
  audience: { public: 'the public', superior: 'a superior body', internal: 'within the body', unstated: 'not stated' },
  coverage: { whole: 'all that the promise asks for', part: 'a part of it' },
  validity: {
    'in-force': 'in force',
    amended: 'amended',
    repealed: 'repealed',
    replaced: 'replaced',
    'term-over': 'its term is over',
    unknown: 'not known',
    'not-applicable': 'not applicable',
  },
  elementKind: { deliverable: 'deliverable', target: 'target with a number', deadline: 'deadline', cycle: 'cycle' },
  operator: { 'at-least': 'at least', 'at-most': 'at most', equal: 'equal to' },
  interval: {
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    'half-year': 'every half-year',
    year: 'every year',
  },
  evidenceKind: {
    'plan-issued': 'a plan was issued',
    'pilot-started': 'a pilot was started',
    'instrument-issued': 'an instrument was issued',
    'institution-set-up': 'an institution or platform was set up',
    'figure-reported': 'a figure was reported',
    'work-reported': 'an official account of the work',
    'report-published': 'a promised report was published',
    reversal: 'something done was undone',
    'not-started': 'an official source says it was not started',
  },
  scope: {
    direct: 'direct evidence',
    'partial-example': 'an example from a single place',
    background: 'background',
    context: 'of a higher level or the whole country',
  },
  tier: {
    T1: 'laws, rules, gazettes, reports to congresses',
    T2: 'official statistics, work reports, white papers, official sites',
    T3: 'official media',
    T4: 'assessments and research by third parties',
    T5: 'other media, reposts, mirrors',
  },
  reliability: {
    official: 'published by an authority',
    'press-or-legal-database': 'press or legal database',
    repost: 'repost',
    'mirror-unverified': 'unverified mirror, named but not linked',
  },
  level: levels,
  bodyKind: {
    court: 'court',
    procuratorate: 'procuratorate',
    'justice-administration': 'judicial administration',
    party: 'Party organisation',
    government: 'government department',
    police: 'public security',
    congress: "people's congress",
    'legal-profession': 'legal profession',
    social: 'social organisations, enterprises and individuals',
    class: 'other',
  },
  bodyLevel: { ...levels, class: 'a kind of body, none named' },
  lexiconKind: {
    everyday: 'everyday wording',
    same: 'another name of the same thing',
    abbreviation: 'abbreviation',
    region: 'wording of another region',
    slip: 'common misspelling',
    english: 'English',
  },
  rights: { official: 'official document, published in full', quotation: 'signed article, quoted measure by measure' },
  restoration: {
    'markdown-marks': 'marks of Markdown removed',
    'pinyin-gloss': 'pinyin wedged into the text removed',
    'traditional-to-simplified': 'traditional characters turned back to simplified ones',
    'repeated-body': 'a repeated body of text removed',
  },
};

/** A description that ends with the words of a vocabulary and what each is called. */
export function describedWords(description: string, names: Readonly<Record<string, string>>): string {
  return `${description}: ${Object.entries(names)
    .map(([word, name]) => `${word} (${name})`)
    .join(', ')}`;
}
