import { z } from 'zod';

// What a comparison needs of the API's files as a snapshot keeps them. Fields that this tool does not know are kept and compared too:
// an archive may have been made by an older or a newer portal than this one.

const repair = z.looseObject({ line: z.int(), before: z.string(), after: z.string(), why: z.string() });
const slip = z.looseObject({ words: z.string(), likely: z.string() });

const document = z.looseObject({
  id: z.string(),
  title: z.string(),
  short: z.string(),
  sha256: z.string(),
  repairs: z.array(repair),
  slips: z.array(slip),
});

const element = z.looseObject({ id: z.string(), text: z.string() });

/** What the rule says of a measure. Rubric 1 gave the measure itself a state, and its promises none. */
const progress = z
  .union([
    z.object({
      summary: z.string(),
      since: z.string().nullable(),
      core: z.array(z.object({ id: z.string(), state: z.string() })),
    }),
    z.object({ state: z.string(), since: z.string().nullable() }),
  ])
  .transform((told) => ('summary' in told ? told : { summary: told.state, since: told.since, core: [] }));

const measure = z.looseObject({
  id: z.string(),
  document: z.string(),
  number: z.string(),
  heading: z.string(),
  chapter: z.string(),
  group: z.string(),
  quote: z.string(),
  title: z.string(),
  themes: z.array(z.string()),
  bodies: z.array(z.looseObject({ id: z.string(), role: z.string() })),
  elements: z.array(element),
  progress,
  timeliness: z.string(),
});

const source = z.looseObject({ title: z.string(), publisher: z.string(), url: z.string().optional() });

const evidence = z.looseObject({
  id: z.string(),
  measure: z.string(),
  date: z.string(),
  statement: z.string(),
  source,
  via: source.optional(),
});

/** Of a promise; in rubric 1, of a measure. */
const change = z.looseObject({
  measure: z.string(),
  element: z.string().optional(),
  day: z.string(),
  from: z.string(),
  to: z.string(),
  evidence: z.array(z.string()),
});

const search = z.looseObject({
  measure: z.string(),
  date: z.string(),
  where: z.string(),
  queries: z.array(z.string()),
});

/** The files of the API that are compared, by name. */
export const publishedSchemas = {
  documents: z.array(document),
  measures: z.array(measure),
  evidence: z.array(evidence),
  changes: z.array(change),
  searches: z.array(search),
  themes: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  bodies: z.array(z.looseObject({ id: z.string(), name: z.string() })),
} as const;

export type PublishedName = keyof typeof publishedSchemas;
export type PublishedDocument = z.infer<typeof document>;
export type PublishedMeasure = z.infer<typeof measure>;
export type PublishedEvidence = z.infer<typeof evidence>;
export type PublishedChange = z.infer<typeof change>;
export type Published = { readonly [Name in PublishedName]: z.infer<(typeof publishedSchemas)[Name]> };

export const publishedNames = Object.keys(publishedSchemas) as PublishedName[];

/** Where a snapshot keeps a file of the API, from the top of the bag. */
export const pathOfPublished = (name: PublishedName) => `data/api/v1/${name}.json`;
