import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Files } from '#files/files.ts';
import { typesetBook } from '#typesetting/print/typeset.ts';
import { bookOf } from './book.ts';
import { corpusTexts } from './texts.ts';

/**
 * The whole corpus in forms that outlive browsers, by path in the payload: plain texts and one PDF; CSV and JSON are the portal's own.
 *
 * @throws {Error} where a character cannot be printed, naming it and where it stands.
 */
export function corpusOf(catalogue: Catalogue): Files {
  const texts = [...corpusTexts(catalogue)].map(([path, text]): [string, Uint8Array] => [
    path,
    new TextEncoder().encode(text),
  ]);
  return new Map([...texts, ['corpus/reform-ledger.pdf', typesetBook(bookOf(catalogue))]]);
}
