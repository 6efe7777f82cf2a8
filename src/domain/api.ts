import { z } from 'zod';
import { bodySchema } from './body.ts';
import { documentSchema } from './document.ts';
import { elementSchema, intervals, targetSchema } from './element.ts';
import { evidenceSchema, scopes } from './evidence.ts';
import { roles } from './measure.ts';
import { measureKinds } from './numbering.ts';
import { progressStates } from './progress.ts';
import { repairSchema, slipSchema } from './restoration.ts';
import { themeSchema } from './theme.ts';
import { timelinesses } from './timeliness.ts';

const measureId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u)
  .describe('<document>/<number>');
const url = z.string().describe('Path of the page on the host that serves this file');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const measure = z.strictObject({
  id: measureId,
  document: z.string(),
  number: z.string().describe("The measure's number as its document numbers it"),
  kind: z.enum(measureKinds),
  heading: z
    .string()
    .describe("The source's own heading sentence without number and full stop; empty where there is none"),
  quote: z.string().min(1).describe('Complete verbatim text, number and heading included; line breaks as \\n'),
  quoteSha256: sha256.describe("SHA-256 of the quote's UTF-8 bytes"),
  title: z.string().min(1).describe("The portal's own title"),
  summary: z.string().min(1).describe("The portal's own summary"),
  chapter: z.string().describe('Heading of the chapter, in the words of the source'),
  group: z.string().describe('Headings between chapter and measure, joined by " / "; empty where there are none'),
  themes: z.array(z.string()).min(1).max(4),
  bodies: z.array(z.strictObject({ id: z.string(), role: z.enum(roles) })).min(1),
  elements: z.array(elementSchema).min(1),
  progress: z.strictObject({
    state: z.enum(progressStates),
    since: z.string().nullable(),
    rubric: z.int().min(1),
  }),
  timeliness: z.enum(timelinesses),
  url,
});

const document = documentSchema.omit({ order: true, raw: true, numbering: true }).extend({
  id: z.string(),
  measures: z.int().min(0).describe('How many measures, requirements not counted'),
  requirements: z.int().min(0),
  repairs: z.array(repairSchema),
  slips: z.array(slipSchema),
  url,
});

const theme = themeSchema.extend({ measures: z.array(measureId).min(1), url });

const body = bodySchema.extend({
  measures: z.array(z.strictObject({ id: measureId, role: z.enum(roles) })),
  url,
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

// The ledger's own schema with its transforms undone: what stands in the file has every default filled in.
const evidence = z.strictObject({ ...evidenceSchema.shape, elements: z.array(z.string()), measure: measureId });

const change = z.strictObject({
  measure: measureId,
  day: day.describe('The day from which the new state holds'),
  from: z.enum(progressStates),
  to: z.enum(progressStates),
  evidence: z.array(z.string()).describe('Ids of the records that became known on that day; empty for a logged search'),
  rubric: z.int().min(1),
  url,
});

const indicator = z.strictObject({
  measure: measureId,
  element: z.string(),
  text: z.string(),
  words: z.string().describe('The words of the source'),
  core: z.boolean(),
  ...targetSchema.shape,
  due: day.nullable(),
  reported: z.array(
    z.strictObject({
      evidence: z.string(),
      date: z.string(),
      value: z.number(),
      unit: z.string(),
      metric: z.string().nullable(),
      publisher: z.string(),
      scope: z.enum(scopes),
    }),
  ),
  url,
});

const expectedReport = z.strictObject({
  measure: measureId,
  element: z.string(),
  text: z.string(),
  every: z.enum(intervals),
  period: z.string().describe('2021, 2021-H1, 2021-Q1 or 2021-03'),
  start: day,
  end: day,
  found: z.array(z.string()).describe('Ids of the records that show it; empty where none is recorded'),
  url,
});

const recorded = z.strictObject({
  elements: z.array(z.strictObject({ id: z.string(), core: z.boolean() })),
  facts: z.array(
    evidence
      .pick({
        id: true,
        elements: true,
        date: true,
        kind: true,
        scope: true,
        tier: true,
        ownReport: true,
        reliability: true,
      })
      .extend({
        source: z.strictObject({ title: z.string(), publisher: z.string() }),
      }),
  ),
  searches: z.array(day).describe('Days of logged searches that found nothing'),
  dues: z.array(day).describe("The elements' own due dates"),
  term: day.nullable().describe('The due date that the document sets for itself as a whole'),
});

const compared = z.strictObject({ id: measureId, title: z.string() });
const ids = z.array(z.string());

const publishedSnapshot = z.strictObject({
  date: day.describe('The data date of the snapshot'),
  published: day,
  address: z.url().describe('The folder in which its packages can be fetched'),
  commit: z.string().regex(/^[0-9a-f]{40}$/u),
  inputs: sha256.describe('SHA-256 of everything that the portal was made from'),
  rubric: z.string().describe('The rule by which states were derived'),
  packages: z
    .array(z.strictObject({ name: z.string(), size: z.int().describe('In bytes'), sha256, address: z.url() }))
    .min(1),
  documents: z.int(),
  measures: z.int(),
  evidence: z.int(),
  pages: z.int(),
  changes: z
    .strictObject({
      since: day.describe('The data date of the snapshot before'),
      documents: z.strictObject({ added: ids, removed: ids }),
      added: z.array(compared),
      removed: z.array(compared),
      reworded: z.array(compared).describe('Measures whose archived text is not the same'),
      states: z.array(
        compared.extend({
          from: z.enum(progressStates),
          to: z.enum(progressStates),
          evidence: ids.describe('Ids of the records of the measure that the snapshot before did not have'),
        }),
      ),
      evidence: z.strictObject({ added: ids, removed: ids }),
    })
    .nullable()
    .describe('What changed from the snapshot before; null for the first'),
  url,
});

/** What each file of `/api/v1/` holds, by its name. */
export const apiSchemas = {
  measures: z.array(measure),
  documents: z.array(document),
  themes: z.array(theme),
  bodies: z.array(body),
  evidence: z.array(evidence),
  changes: z.array(change),
  indicators: z.array(indicator),
  disclosure: z.array(expectedReport),
  archive: z.array(publishedSnapshot),
  ledger: z.record(measureId, recorded).describe('What the rule derives a state from, by measure'),
} as const;

export type ApiName = keyof typeof apiSchemas;

/** The JSON Schema (2020-12) of one file of the API. */
export function jsonSchema(name: ApiName): object {
  return z.toJSONSchema(apiSchemas[name], { io: 'output' });
}
