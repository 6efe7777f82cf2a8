import type { Legislation, Quotation } from 'schema-dts';
import type { Measure } from '#catalogue/catalogue.ts';
import { linkedAddress, type LinkedFrom } from '#views/linked.ts';
import { documentId, identifiers, measureId, ownWords } from './document.ts';
import { measureName } from './measure-name.ts';

/**
 * A measure as part of its document: `Legislation` of an official document, a `Quotation` of a signed article. Its words stand on the page; here
 * are their hash and our summary, marked as ours. Its state is not told: no property of schema.org means what it means.
 */
export function linkedMeasure(measure: Measure, from: LinkedFrom): Legislation | Quotation {
  const { document } = measure;
  const common = {
    '@id': measureId(measure.id, from),
    name: measureName(measure),
    ...(measureName(measure) === measure.title ? {} : { alternateName: measure.title }),
    url: linkedAddress(from.addresses.measure(measure.id), from),
    inLanguage: 'zh-Hans',
    abstract: ownWords(measure.summary),
    keywords: measure.themes.map(({ name }) => name),
    identifier: identifiers(measure.id, '本条原文的 SHA-256', measure.quoteSha256),
  };
  const whole = { '@id': documentId(document.id, from), name: document.title };
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
    legislationJurisdiction: document.region,
    isPartOf: { '@type': 'Legislation', ...whole },
  };
}
