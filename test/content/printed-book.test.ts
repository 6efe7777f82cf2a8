import { expect, test } from 'vitest';
import { bookOf } from '#archive/corpus/book.ts';
import { sha256Of } from '#files/hash.ts';
import { typesetBook } from '#typesetting/print/typeset.ts';
import { realCatalogue } from '../fixtures/catalogues.ts';
import { bare, openPdf } from '../fixtures/pdf.ts';

/** How many characters in a row make a passage; shorter runs are names and set phrases that anyone may write. */
const PASSAGE = 24;

const catalogue = await realCatalogue();
const bytes = typesetBook(bookOf(catalogue));
const whole = (await (await openPdf(bytes)).texts()).join('');
const bareWhole = bare(whole);
const missing = (texts: readonly string[]) => texts.filter((text) => !bareWhole.includes(bare(text)));

test('every measure’s words can be taken out of the file, in their order, each with its hash', () => {
  let from = 0;
  const lost = catalogue.measures.filter(({ quote, quoteSha256 }) => {
    const at = bareWhole.indexOf(bare(quote), from);
    if (at === -1) return true;
    from = at + bare(quote).length;
    return bareWhole.indexOf(quoteSha256, from) === -1;
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('words without spaces come out as they were hashed', () => {
  const changed = catalogue.measures.filter(({ quote, quoteSha256 }) => {
    if (quote !== bare(quote)) return false;
    const at = whole.indexOf(quote);
    return sha256Of(new TextEncoder().encode(whole.slice(at, at + quote.length))) !== quoteSha256;
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('every record of evidence stands there with its source', () => {
  const evidence = catalogue.measures.flatMap(({ ledger }) => ledger.evidence);
  expect(missing(evidence.map(({ statement }) => statement))).toEqual([]);
  expect(missing(evidence.map(({ source }) => source.title))).toEqual([]);
  expect(missing(evidence.flatMap(({ source }) => source.url ?? []))).toEqual([]);
});

test('official documents stand there in full', () => {
  const official = catalogue.documents.filter(({ rights }) => rights === 'official');
  expect(missing(official.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))).toEqual([]);
});

test('of a signed article nothing stands there that no measure quotes', () => {
  const articles = catalogue.documents.filter(({ rights }) => rights === 'quotation');
  const quoted = new Set(articles.flatMap(({ measures }) => measures.flatMap(({ quote }) => quote.split('\n'))));
  // A set phrase may stand in an official document too.
  const official = catalogue.documents.filter(({ rights }) => rights === 'official');
  const known = [
    ...quoted,
    ...official.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ...articles.flatMap(({ title, author }) => [title, author?.name ?? '', author?.post ?? '']),
  ].map(bare);
  const others = articles
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .filter((text) => !quoted.has(text))
    .map(bare);
  const passages = others.flatMap((text) =>
    Array.from({ length: Math.max(0, text.length - PASSAGE) }, (_, at) => text.slice(at, at + PASSAGE)),
  );
  expect(
    passages.filter((passage) => bareWhole.includes(passage) && !known.some((text) => text.includes(passage))),
  ).toEqual([]);
});

test('it is light enough to be handed on', () => {
  expect(bytes.length).toBeLessThan(8_000_000);
});
