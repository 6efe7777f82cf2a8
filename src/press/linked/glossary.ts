import type { DefinedTermSet } from 'schema-dts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { linkedAddress, type LinkedFrom } from '#views/linked.ts';

/** The glossary as a set of terms; what each means stands on the page, at the term's address. */
export function linkedGlossary({ glossary }: Pick<Catalogue, 'glossary'>, from: LinkedFrom): DefinedTermSet {
  const address = linkedAddress(from.addresses.glossary, from);
  return {
    '@type': 'DefinedTermSet',
    '@id': `${address}#terms`,
    name: '司改台账词汇表',
    inLanguage: 'zh-Hans',
    hasDefinedTerm: glossary.map(({ id, term, aliases }) => ({
      '@type': 'DefinedTerm' as const,
      '@id': linkedAddress(from.addresses.term(id), from),
      name: term,
      ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    })),
  };
}
