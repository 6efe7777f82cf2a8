import type { Legislation, Quotation } from 'schema-dts';
import type { Measure } from '#catalogue/catalogue.ts';
import { fullAddress, type Portal } from '#views/portal.ts';
import { jsonLd } from '#words/json-ld.ts';
import { documentId, identifiers, measureId } from './document.ts';
import { measureName } from './measure-name.ts';

/**
 * A measure as part of its document: `Legislation` of an official document, a `Quotation` of a signed article. Its words stand on the page; here
 * are their hash and our summary, marked as ours. Its state is not told: no property of schema.org means what it means.
 */
export function describeMeasure(measure: Measure, portal: Portal): Legislation | Quotation {
  const { document } = measure;
  const common = {
    '@id': measureId(measure.id, portal),
    name: measureName(measure),
    ...(measureName(measure) === measure.title ? {} : { alternateName: measure.title }),
    url: fullAddress(portal.addresses.measure(measure.id), portal),
    inLanguage: 'zh-Hans',
    abstract: jsonLd.ownWords(portal.catalogue.site.title, measure.summary),
    keywords: measure.themes.map(({ name }) => name),
    identifier: identifiers(measure.id, jsonLd.quoteHash, measure.quoteSha256),
  };
  const whole = { '@id': documentId(document.id, portal), name: document.title };
  if (document.author) {
    return {
      '@type': 'Quotation',
      ...common,
      creator: { '@type': 'Person', name: document.author.name },
      isPartOf: { '@type': 'NewsArticle', ...whole },
    };
  }
  return {
    '@type': 'Legislation',
    ...common,
    legislationJurisdiction: document.place.name,
    isPartOf: { '@type': 'Legislation', ...whole },
  };
}
