import { publishedSnapshotSchema } from '#domain/archive-record.ts';
import { bodySchema } from '#domain/body.ts';
import { correctionSchema, HASH_VERSION, leftOutSchema, releasedSchema } from '#domain/correction.ts';
import { documentSchema } from '#domain/document.ts';
import { ledgerSchema } from '#domain/evidence.ts';
import { termSchema } from '#domain/glossary.ts';
import { lexiconSchema } from '#domain/lexicon.ts';
import { placeSchema } from '#domain/place.ts';
import { removedMeasureSchema } from '#domain/removed-measure.ts';
import { repairsSchema } from '#domain/restoration.ts';
import { siteSchema } from '#domain/site.ts';
import { themeSchema } from '#domain/theme.ts';
import { instrumentSchema } from '#domain/validity.ts';
import { kind, type Names } from './kind.ts';
import { readHolding } from './read/holding.ts';
import { readMeasure } from './read/measure.ts';
import { readProsePage } from './read/prose-page.ts';
import { readSource } from './read/source.ts';
import { yaml, yamlList } from './read/yaml.ts';

/**
 * Every kind of record of the content folder: where its files stand, how they are read and checked, and what stands in for a file that is
 * not there. Reading, checks, joining, Astro's collections and the scripts go by this list; a new kind is one entry and its schema.
 */
export const registry = {
  site: kind('site.yaml', yaml(siteSchema)),
  places: kind('places.yaml', yamlList(placeSchema), []),
  themes: kind('themes.yaml', yamlList(themeSchema), []),
  bodies: kind('bodies.yaml', yamlList(bodySchema), []),
  glossary: kind('glossary.yaml', yamlList(termSchema), []),
  lexicon: kind('lexicon.yaml', yaml(lexiconSchema), { entries: [], stop: [] }),
  documents: kind('documents/<document>.yaml', yaml(documentSchema)),
  sources: kind('sources/<document>.txt', readSource),
  repairs: kind('sources/<document>.repairs.yaml', yaml(repairsSchema), { passages: [], repairs: [], slips: [] }),
  measures: kind('measures/<document>/<number>.mdx', readMeasure),
  progress: kind('progress/<document>/<number>.yaml', yaml(ledgerSchema), {
    evidence: [],
    statements: [],
    searches: [],
  }),
  prosePages: { ...kind('pages/<language>/<page>.mdx', readProsePage), isCompiled: true as const },
  instruments: kind('instruments.yaml', yamlList(instrumentSchema), []),
  corrections: kind('corrections.yaml', yamlList(correctionSchema), []),
  leftOut: kind('left-out.yaml', yamlList(leftOutSchema), []),
  removed: kind('removed.yaml', yamlList(removedMeasureSchema), []),
  released: kind('released.yaml', yaml(releasedSchema), {
    date: '1970-01-01',
    hash: HASH_VERSION,
    records: {},
    corrections: {},
  }),
  archive: kind('archive.yaml', yamlList(publishedSnapshotSchema), []),
  holdings: kind('archive/<date>.yaml', readHolding),
};

export type Registry = typeof registry;
export type KindName = keyof Registry;
export const kindNames = Object.keys(registry) as KindName[];

/** The kinds of which there is one file. */
export type SingleKind = { [K in KindName]: Registry[K]['files'] extends `${string}<${string}` ? never : K }[KindName];

/** The value of one file of a kind. */
export type ValueOf<K extends KindName> = NonNullable<ReturnType<Registry[K]['read']>['value']>;

interface Named<K extends KindName> {
  readonly kind: K;
  /** What the path of its file says. */
  readonly names: Names<Registry[K]['files']>;
}

/** One file of a kind, read and checked. */
export type ReadFile<K extends KindName = KindName> = { [One in K]: Named<One> & ReturnType<Registry[One]['read']> }[K];

/** One file's value, sound, as collections keep it: plain data. */
export type ContentRecord<K extends KindName = KindName> = {
  [One in K]: Named<One> & { readonly value: ValueOf<One> };
}[K];
