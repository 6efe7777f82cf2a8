import { z } from 'zod';
import { daySchema } from '#domain/dates.ts';

/** The number of the layout of `comparison.json`. */
export const COMPARISON_FORMAT = 2;

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const state = z.string().describe('The state of a promise by its code in the API');
const summary = z
  .string()
  .describe('What a measure says of its core promises, by its code in the API; in a snapshot of rubric 1, its state');

const side = z
  .strictObject({
    title: z.string(),
    dataDate: daySchema,
    commit: z.string().nullable(),
    inputs: hash.describe('Hash of everything that the portal was made from'),
    rubric: z.string().describe('The rule by which states were derived'),
    site: z.string().nullable().describe('Address of the living portal, with its closing slash'),
    documents: z.int(),
    measures: z.int().describe('Measures and requirements'),
    evidence: z.int(),
    files: z.int().describe('How many files the snapshot lists'),
  })
  .describe('One of the two snapshots, from its snapshot.json and what it holds');

const document = z.strictObject({ id: z.string(), short: z.string(), title: z.string() });

const measure = z
  .strictObject({ id: z.string().describe('<document>/<number>'), document: z.string(), title: z.string() })
  .describe('A measure; `document` is the short name of its document, `title` our own title of it');

const keptMeasure = measure.extend({
  quote: z.string().describe('Its complete verbatim text'),
  summary,
  timeliness: z.string(),
});

const difference = z
  .strictObject({ field: z.string(), from: z.json(), to: z.json() })
  .describe('A value that differs: keys joined by dots; null where there is none');

const piece = z.strictObject({ is: z.enum(['same', 'deleted', 'inserted']), text: z.string() });

const repair = z.strictObject({ line: z.int(), before: z.string(), after: z.string(), why: z.string() });
const repairs = z
  .strictObject({ added: z.array(repair), withdrawn: z.array(repair) })
  .describe('Repairs of the source recorded only in the second snapshot, and only in the first');

const changedDocument = z.strictObject({
  document,
  text: z
    .strictObject({ from: z.string(), to: z.string() })
    .nullable()
    .describe('SHA-256 of the archived text, where it differs'),
  isRecorded: z.boolean().describe('Whether a repair was added, where the archived text differs'),
  repairs,
  fields: z.array(difference).describe('Metadata and recorded slips that differ'),
});

export const sourceParts = ['quote', 'heading', 'chapter', 'group'] as const;

const reworded = z
  .strictObject({
    measure,
    parts: z
      .array(z.strictObject({ part: z.enum(sourceParts), pieces: z.array(piece) }))
      .min(1)
      .describe("The source's words that differ: the measure's verbatim text, its heading, and the headings above it"),
    isRecorded: z.boolean().describe('Whether the repairs added to its document account for every difference'),
    repairs: z.array(repair).describe('The repairs added to its document whose words stand in the new text'),
  })
  .describe('A measure whose source text reads otherwise, which should not happen without a recorded repair');

export const ownParts = ['title', 'summary', 'kind', 'theme', 'body', 'element', 'order', 'other'] as const;

const ownChange = z.strictObject({
  part: z.enum(ownParts),
  id: z.string().nullable().describe('Of the theme, body or element; what changed its order'),
  name: z.string().nullable().describe('Name of the theme or body'),
  field: z.string().nullable().describe('Of an element, or a key that this tool does not know'),
  from: z.json().describe('null where it was added; a theme is its id, a body its role'),
  to: z.json().describe('null where it was removed'),
});

const own = z
  .strictObject({ measure, changes: z.array(ownChange).min(1) })
  .describe('What we wrote about a measure, apart from the words of its source');

const evidence = z.strictObject({
  id: z.string(),
  measure,
  date: z.string(),
  statement: z.string(),
  source: z.string().describe("The source's title"),
  publisher: z.string(),
  url: z.string().nullable().describe('Of the source'),
  via: z
    .strictObject({ title: z.string(), publisher: z.string(), url: z.string().nullable() })
    .nullable()
    .describe('Where it was read, where that was not the source'),
});

const alteredEvidence = z.strictObject({ evidence, fields: z.array(difference).min(1) });

const step = z
  .strictObject({
    element: z.string().nullable().describe('The promise; null in rubric 1, where the measure itself changed'),
    day: z.string(),
    from: state,
    to: state,
    evidence: z.array(z.string()),
  })
  .describe("A change in a measure's history; no evidence where a logged search brought it");

const steps = z
  .strictObject({ added: z.array(step), gone: z.array(step) })
  .describe(
    'Steps of the history that only the second, and only the first snapshot tells; none where their rubrics differ',
  );

/** What, in the snapshots, may have brought a change of state. */
export const causes = [
  'evidence-added',
  'evidence-altered',
  'evidence-removed',
  'evidence-known',
  'search-added',
  'search-gone',
  'elements',
  'rubric',
] as const;

const since = z
  .strictObject({ from: z.string().nullable(), to: z.string().nullable() })
  .describe('The day from which the summary holds, by each snapshot');

const stateChange = z.strictObject({
  measure,
  from: summary,
  to: summary,
  since,
  promises: z
    .array(z.strictObject({ id: z.string(), from: state.nullable(), to: state.nullable() }))
    .describe('Core promises whose state differs; null where a snapshot gives it none, as those of rubric 1 do'),
  causes: z
    .array(z.enum(causes))
    .describe('Nothing but `rubric` where only the rule moved it; empty where nothing in the snapshots explains it'),
  evidence: z
    .array(evidence.extend({ is: z.enum(['added', 'altered', 'removed', 'known']) }))
    .describe(
      'Of this measure: what may move a state and is only in one snapshot; what differs; known records that count from a day between the data dates',
    ),
  steps,
});

/** `comparison.json`: what differs from one snapshot to another, read from what the snapshots hold and nothing else. */
export const comparisonSchema = z.strictObject({
  kind: z.literal('reform-ledger-comparison'),
  format: z.literal(COMPARISON_FORMAT),
  from: side,
  to: side,
  documents: z.strictObject({
    added: z.array(document),
    removed: z.array(document),
    changed: z.array(changedDocument),
  }),
  measures: z.strictObject({
    added: z.array(keptMeasure),
    removed: z.array(keptMeasure),
    reworded: z.array(reworded),
    rewritten: z.array(own),
  }),
  states: z.array(stateChange).describe('Measures in both snapshots whose summary or core promises differ'),
  histories: z
    .array(z.strictObject({ measure, since, steps }))
    .describe('Measures whose states are the same and whose history is told otherwise'),
  timeliness: z.array(z.strictObject({ measure, from: z.string(), to: z.string() })),
  evidence: z.strictObject({
    added: z.array(evidence),
    removed: z.array(evidence),
    altered: z.array(alteredEvidence),
  }),
  files: z
    .strictObject({ added: z.int(), removed: z.int(), changed: z.int() })
    .describe('All files that the snapshots list, by path and hash; pages and pictures included'),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type Side = z.infer<typeof side>;
export type ComparedMeasure = z.infer<typeof measure>;
export type ChangedDocument = z.infer<typeof changedDocument>;
export type Reworded = z.infer<typeof reworded>;
export type Rewritten = z.infer<typeof own>;
export type OwnChange = z.infer<typeof ownChange>;
export type ComparedEvidence = z.infer<typeof evidence>;
export type StateDifference = z.infer<typeof stateChange>;
export type Steps = z.infer<typeof steps>;
export type Cause = (typeof causes)[number];
export type OwnPart = (typeof ownParts)[number];

/** Whether documents, measures, states and evidence are all the same; pages may still differ. */
export function isSameContent(comparison: Comparison): boolean {
  const { documents, measures, evidence, states, histories, timeliness } = comparison;
  return [documents, measures, evidence, { states, histories, timeliness }]
    .flatMap((group) => Object.values(group) as readonly unknown[][])
    .every((list) => list.length === 0);
}
