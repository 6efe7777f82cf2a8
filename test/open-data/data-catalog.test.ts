import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { dataCatalogOf } from '#open-data/dcat/data-catalog.ts';
import { datasets } from '#open-data/datasets.ts';
import { downloadsOf } from '#open-data/downloads/downloads.ts';
import { addressesAt } from '#views/addresses.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCTERMS = 'http://purl.org/dc/terms/';
const SPDX = 'http://spdx.org/rdf/terms#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: {
    readonly value: string;
    readonly termType: string;
    readonly datatype?: { readonly value: string };
  };
}

const vocabulary = ['dcat/dcat.nq', 'dcterms/dcterms.nq'].flatMap((file) =>
  new Parser({ format: 'N-Quads' }).parse(readFileSync(new URL(import.meta.resolve(`@vocabulary/${file}`)), 'utf8')),
);
const known = new Set([
  ...vocabulary.map(({ subject }) => subject.value),
  // New in DCAT 3, which the package does not carry yet (6.4.14, 6.8.19), and what DCAT takes from others.
  `${DCAT}version`,
  ...['checksum', 'Checksum', 'algorithm', 'checksumValue', 'checksumAlgorithm_sha256'].map((name) => SPDX + name),
  ...['Agent', 'name', 'homepage'].map((name) => `http://xmlns.com/foaf/0.1/${name}`),
  `${RDFS}label`,
  TYPE,
]);
const told = (term: string, fact: string) =>
  vocabulary
    .filter(({ subject, predicate }) => subject.value === term && predicate.value === RDFS + fact)
    .map(({ object }) => object.value);
const kindsOf = (type: string): string[] => [type, ...told(type, 'subClassOf').flatMap(kindsOf)];

const catalogue = await countyCatalogue();
const addresses = addressesAt('/ledger/');
const files = await downloadsOf({ catalogue, addresses });
const origin = new URL('https://portal.example');
const catalog = dataCatalogOf({ catalogue, addresses, origin }, files);
const noLoader = (url: string) => Promise.reject(new Error(`${url} was asked for`));
const triplesOf = async (document: object, base: string) =>
  (await jsonld.toRDF(document, { base, documentLoader: noLoader })) as unknown as Triple[];
const triples = await triplesOf(catalog, 'https://elsewhere.example/');
const objectsOf = (subject: string, predicate: string) =>
  triples
    .filter((one) => one.subject.value === subject && one.predicate.value === predicate)
    .map(({ object }) => object);
const ofType = (type: string) =>
  triples
    .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
    .map(({ subject }) => subject.value);

describe('the catalogue of the open data, as RDF', () => {
  test('uses only terms that DCAT, Dublin Core, SPDX and FOAF have', () => {
    const terms = triples.flatMap(({ predicate, object }) =>
      predicate.value === TYPE ? [predicate.value, object.value] : [predicate.value],
    );
    expect([...new Set(terms)].filter((term) => !known.has(term))).toEqual([]);
  });

  test('says of each kind of thing only what the vocabularies say of it', () => {
    const wrong = triples.flatMap(({ subject, predicate, object }) => {
      const kinds = objectsOf(subject.value, TYPE).flatMap(({ value }) => kindsOf(value));
      const domains = told(predicate.value, 'domain').filter((domain) => domain.startsWith(DCAT));
      const inDomain = domains.length === 0 || domains.some((domain) => kinds.includes(domain));
      const ranges = told(predicate.value, 'range');
      const isLiteral = object.termType === 'Literal';
      const wantsLiteral = ranges.some((range) => range === `${RDFS}Literal` || range.startsWith(XSD));
      const isInRange = ranges.length === 0 || isLiteral === wantsLiteral;
      return inDomain && isInRange ? [] : [`${kinds.join(' ')} ${predicate.value} ${object.value}`];
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('has a data set for the whole and for each, each with files', () => {
    const [catalogId = ''] = ofType(`${DCAT}Catalog`);
    const sets = objectsOf(catalogId, `${DCAT}dataset`).map(({ value }) => value);
    expect(catalogId).toBe('https://portal.example/ledger/data/catalog.jsonld');
    expect(sets.sort()).toEqual(ofType(`${DCAT}Dataset`).sort());
    expect(sets).toHaveLength(1 + Object.keys(datasets).length);
    const distributions = sets.flatMap((set) => objectsOf(set, `${DCAT}distribution`).map(({ value }) => value));
    expect(distributions.sort()).toEqual(ofType(`${DCAT}Distribution`).sort());
    expect(new Set(distributions).size).toBe(distributions.length);
    for (const set of sets) {
      expect(objectsOf(set, `${DCAT}version`).map(({ value }) => value)).toEqual([catalogue.site.dataDate]);
      const titles = objectsOf(set, `${DCTERMS}title`) as readonly { readonly language?: string }[];
      expect(titles.map(({ language }) => language?.toLowerCase()).sort()).toEqual(['en', 'zh-hans']);
    }
  });

  test('gives each file a size, a hash, a day, a licence, and a media type or a format', () => {
    for (const one of ofType(`${DCAT}Distribution`)) {
      const [size] = objectsOf(one, `${DCAT}byteSize`);
      expect([size?.datatype?.value, /^\d+$/u.test(size?.value ?? '')], one).toEqual([
        `${XSD}nonNegativeInteger`,
        true,
      ]);
      const [checksum] = objectsOf(one, `${SPDX}checksum`);
      const [hash] = objectsOf(checksum?.value ?? '', `${SPDX}checksumValue`);
      expect([hash?.datatype?.value, hash?.value], one).toEqual([
        `${XSD}hexBinary`,
        expect.stringMatching(/^[0-9a-f]{64}$/u),
      ]);
      expect(objectsOf(one, `${DCTERMS}modified`)[0]?.datatype?.value, one).toBe(`${XSD}date`);
      expect(objectsOf(one, `${DCTERMS}license`)[0]?.value, one).toMatch(/^https:\/\/creativecommons\.org\//u);
      expect(objectsOf(one, `${DCAT}mediaType`).length + objectsOf(one, `${DCTERMS}format`).length, one).toBe(1);
    }
  });

  test('where the host is not known, leads to the same files from wherever it was fetched', async () => {
    const hostless = dataCatalogOf({ catalogue, addresses, origin: undefined }, files);
    expect(JSON.stringify(hostless)).not.toContain('portal.example');
    const fetched = await triplesOf(hostless, 'https://portal.example/ledger/data/catalog.jsonld');
    const lines = (all: readonly Triple[]) =>
      all
        .filter(({ object }) => object.termType !== 'BlankNode')
        .map(({ predicate, object }) => `${predicate.value} ${object.value}`)
        .sort();
    expect(lines(fetched)).toEqual(lines(triples));
  });
});
