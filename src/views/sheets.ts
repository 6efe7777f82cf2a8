import { changes } from './sheets/changes.ts';
import { disclosure } from './sheets/disclosure.ts';
import { evidence } from './sheets/evidence.ts';
import { indicators } from './sheets/indicators.ts';
import { lexicon } from './sheets/lexicon.ts';
import { measures } from './sheets/measures.ts';
import type { Sheet } from './sheets/sheet.ts';

/** The sheets of `/data/`, by name: the same rows as the API's files of that name; the lexicon as its editors wrote it. */
export const sheets = { measures, evidence, indicators, changes, disclosure, lexicon } as const satisfies Record<
  string,
  Sheet
>;

export type SheetName = keyof typeof sheets;
