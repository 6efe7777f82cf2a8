import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Value } from '#domain/mdx.ts';

/** What `<Count of="…" />` says: how many of them the portal holds. */
export function countOf(
  { documents, measures, themes, bodies, glossary, lexicon }: Catalogue,
  of: Value<'Count'>,
): number {
  const counts: Record<Value<'Count'>, number> = {
    documents: documents.length,
    articles: documents.filter(({ author }) => author).length,
    measures: measures.length,
    elements: measures.flatMap(({ elements }) => elements).length,
    themes: themes.length,
    bodies: bodies.length,
    evidence: measures.flatMap(({ ledger }) => ledger.evidence).length,
    terms: glossary.length,
    words: lexicon.entries.length,
  };
  return counts[of];
}
