import type { DefinedTermSet } from 'schema-dts';
import { fullAddress, type Portal } from '#views/portal.ts';
import { jsonLd } from '#words/json-ld.ts';

/** The glossary as a set of terms; what each means stands on the page, at the term's address. */
export function describeGlossary(portal: Portal): DefinedTermSet {
  const { site, glossary } = portal.catalogue;
  const address = fullAddress(portal.addresses.glossary, portal);
  return {
    '@type': 'DefinedTermSet',
    '@id': `${address}#terms`,
    name: jsonLd.glossary(site.title),
    inLanguage: 'zh-Hans',
    hasDefinedTerm: glossary.map(({ id, term, aliases }) => ({
      '@type': 'DefinedTerm' as const,
      '@id': fullAddress(portal.addresses.term(id), portal),
      name: term,
      ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    })),
  };
}
