import type { Dataset, DatasetName, Sheet } from './dataset.ts';
import { archive } from './datasets/archive.ts';
import { bodies } from './datasets/bodies.ts';
import { changes } from './datasets/changes.ts';
import { disclosure } from './datasets/disclosure.ts';
import { documents } from './datasets/documents.ts';
import { elements } from './datasets/elements.ts';
import { evidence } from './datasets/evidence.ts';
import { indicators } from './datasets/indicators.ts';
import { instruments } from './datasets/instruments.ts';
import { ledger } from './datasets/ledger.ts';
import { lexicon } from './datasets/lexicon.ts';
import { measures } from './datasets/measures.ts';
import { searches } from './datasets/searches.ts';
import { statements } from './datasets/statements.ts';
import { themes } from './datasets/themes.ts';

/** The datasets of the open data, in the order in which they are offered. Each is `/api/v1/<name>.json`; those with a sheet are files of `/data/` as well. */
export const datasets = {
  measures,
  elements,
  evidence,
  statements,
  searches,
  indicators,
  changes,
  disclosure,
  documents,
  themes,
  bodies,
  instruments,
  lexicon,
  archive,
  ledger,
} satisfies Record<DatasetName, Dataset>;

/** The sheets of `/data/`, by name. */
export const sheets: ReadonlyMap<DatasetName, Sheet> = new Map(
  Object.values(datasets).flatMap(({ name, sheet }) => (sheet ? [[name, sheet] as const] : [])),
);
