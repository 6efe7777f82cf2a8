import { withByteOrderMark } from '#files/byte-order-mark.ts';
import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714Of2015 } from './gbt7714-2015.ts';
import { gbt7714Of2025 } from './gbt7714-2025.ts';
import { ris } from './ris.ts';

/** How a style is called, and how it writes a work. Each is a file of every measure and document: `/cite/<id>.<extension>`. */
interface CitationStyle {
  readonly name: string;
  readonly write: (work: CitedWork) => string;
}

export const citationStyles = {
  'gbt7714-2025.txt': { name: 'GB/T 7714—2025', write: (work) => withByteOrderMark(gbt7714Of2025(work)) },
  'gbt7714-2015.txt': { name: 'GB/T 7714—2015', write: (work) => withByteOrderMark(gbt7714Of2015(work)) },
  bib: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: ris },
  'csl.json': { name: 'CSL-JSON', write: cslJson },
} as const satisfies Readonly<Record<string, CitationStyle>>;

export type CitationFile = keyof typeof citationStyles;

export const citationFiles = Object.keys(citationStyles) as CitationFile[];
