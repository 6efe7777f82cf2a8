import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Files } from '../files.ts';
import { corpusPdf } from '../pdf/corpus-pdf.ts';
import { corpusTexts } from './texts.ts';

/** The whole corpus in forms that outlive browsers, by path in the payload: plain texts and one PDF; CSV and JSON are the portal's own. */
export async function corpusOf(catalogue: Catalogue): Promise<Files> {
  const texts = [...corpusTexts(catalogue)].map(([path, text]): [string, Uint8Array] => [
    path,
    new TextEncoder().encode(text),
  ]);
  return new Map([...texts, ['corpus/reform-ledger.pdf', await corpusPdf(catalogue)]]);
}
