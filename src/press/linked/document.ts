import type { Legislation, NewsArticle } from 'schema-dts';
import type { Document } from '#catalogue/catalogue.ts';
import { linkedAddress, type LinkedFrom } from '#views/linked.ts';
import { stated } from '#domain/stated.ts';
import { measureName } from './measure-name.ts';

/** The work that a document's page shows, as other nodes refer to it. */
export function documentId(id: string, from: LinkedFrom): string {
  return `${linkedAddress(from.addresses.document(id), from)}#work`;
}

/** The work that a measure's page shows, as other nodes refer to it. */
export function measureId(id: string, from: LinkedFrom): string {
  return `${linkedAddress(from.addresses.measure(id), from)}#work`;
}

/**
 * An official document as schema.org’s `Legislation`, a signed article as `NewsArticle`, with the names of its parts. Facts that its record calls
 * unknown are left out, and so is whether it is in force, which nobody has found out.
 */
export function linkedDocument(document: Document, from: LinkedFrom): Legislation | NewsArticle {
  const common = {
    '@id': documentId(document.id, from),
    name: document.title,
    ...given('disambiguatingDescription', document.titleNote),
    url: linkedAddress(from.addresses.document(document.id), from),
    inLanguage: 'zh-Hans',
    abstract: ownWords(document.about),
    ...given('datePublished', document.published.date),
    ...given('isBasedOn', document.source.address),
    identifier: identifiers(document.id, '存档原文的 SHA-256', document.sha256),
  };
  if (document.author) {
    return {
      '@type': 'NewsArticle',
      ...common,
      author: { '@type': 'Person', name: document.author.name, jobTitle: document.author.post },
      spatialCoverage: { '@type': 'Place', name: document.region },
      hasPart: document.measures.map((measure) => ({
        '@type': 'Quotation' as const,
        '@id': measureId(measure.id, from),
        name: measureName(measure),
      })),
    };
  }
  return {
    '@type': 'Legislation',
    ...common,
    ...given('legislationIdentifier', stated(document.documentNumber)),
    ...given('legislationDate', document.issued.date),
    legislationJurisdiction: document.region,
    ...passedBy(document),
    hasPart: document.measures.map((measure) => ({
      '@type': 'Legislation' as const,
      '@id': measureId(measure.id, from),
      name: measureName(measure),
    })),
  };
}

/** What we say of a work, so that nobody takes it for the work's own words. */
export function ownWords(text: string): string {
  return `司改台账的说明，非原文：${text}`;
}

/** The portal's own identifier, and the hash by which the words can be told. */
export function identifiers(id: string, hashOf: string, sha256: string) {
  return [
    { '@type': 'PropertyValue' as const, propertyID: 'reform-ledger', value: id },
    { '@type': 'PropertyValue' as const, propertyID: 'SHA-256', name: hashOf, value: sha256 },
  ];
}

function passedBy({ issuer }: Document) {
  const name = stated(issuer);
  return name === undefined ? {} : { legislationPassedBy: { '@type': 'Organization' as const, name } };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}
