import type { Legislation, NewsArticle } from 'schema-dts';
import type { Document } from '#catalogue/catalogue.ts';
import { fullAddress, type Portal, type PortalPlace } from '#views/portal.ts';
import { jsonLd } from '#words/json-ld.ts';
import { recordedFact } from '#domain/recorded-fact.ts';
import { measureName } from './measure-name.ts';

/** The work that a document's page shows, as other nodes refer to it. */
export function documentId(id: string, place: PortalPlace): string {
  return `${fullAddress(place.addresses.document(id), place)}#work`;
}

/** The work that a measure's page shows, as other nodes refer to it. */
export function measureId(id: string, place: PortalPlace): string {
  return `${fullAddress(place.addresses.measure(id), place)}#work`;
}

/**
 * An official document as schema.org’s `Legislation`, a signed article as `NewsArticle`, with the names of its parts. Facts that its record calls
 * unknown are left out, and so is whether it has force, unless that was found out to be so or not so.
 */
export function describeDocument(document: Document, portal: Portal): Legislation | NewsArticle {
  const common = {
    '@id': documentId(document.id, portal),
    name: document.title,
    ...given('disambiguatingDescription', document.titleNote),
    url: fullAddress(portal.addresses.document(document.id), portal),
    inLanguage: 'zh-Hans',
    abstract: jsonLd.ownWords(portal.catalogue.site.title, document.about),
    ...given('datePublished', document.published.date),
    ...given('isBasedOn', document.source.address),
    identifier: identifiers(document.id, jsonLd.textHash, document.sha256),
  };
  if (document.author) {
    return {
      '@type': 'NewsArticle',
      ...common,
      author: { '@type': 'Person', name: document.author.name, jobTitle: document.author.post },
      spatialCoverage: { '@type': 'Place', name: document.place.name },
      hasPart: document.measures.map((measure) => ({
        '@type': 'Quotation' as const,
        '@id': measureId(measure.id, portal),
        name: measureName(measure),
      })),
    };
  }
  return {
    '@type': 'Legislation',
    ...common,
    ...given('legislationIdentifier', recordedFact(document.documentNumber)),
    ...given('legislationDate', document.issued.date),
    ...given('legislationLegalForce', forceOf(document)),
    legislationJurisdiction: document.place.name,
    ...passedBy(document),
    hasPart: document.measures.map((measure) => ({
      '@type': 'Legislation' as const,
      '@id': measureId(measure.id, portal),
      name: measureName(measure),
    })),
  };
}

/** The portal's own identifier, and the hash by which the words can be told. */
export function identifiers(id: string, hashOf: string, sha256: string) {
  return [
    { '@type': 'PropertyValue' as const, propertyID: 'reform-ledger', value: id },
    { '@type': 'PropertyValue' as const, propertyID: 'SHA-256', name: hashOf, value: sha256 },
  ];
}

/** An amended document has force otherwise than it is archived, one whose term is over may still have some: neither is told. */
function forceOf({ validity: { state } }: Document) {
  if (state === 'in-force') return { '@id': 'https://schema.org/InForce' as const };
  return state === 'repealed' || state === 'replaced' ? { '@id': 'https://schema.org/NotInForce' as const } : undefined;
}

function passedBy({ issuer }: Document) {
  const name = recordedFact(issuer);
  return name === undefined ? {} : { legislationPassedBy: { '@type': 'Organization' as const, name } };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}
