const iri = { '@type': '@id' } as const;
const chinese = { '@language': 'zh-Hans' } as const;
const day = { '@type': 'xsd:date' } as const;

/**
 * How the keys of `/data/catalog.jsonld` are read: within the file, so that nobody has to fetch a context. `spdx:` is the namespace that DCAT 3
 * names for checksums (6.17).
 */
export const CATALOG_CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger' },
  'dcat:accessURL': iri,
  'dcat:downloadURL': iri,
  'dcat:keyword': chinese,
  'dcat:landingPage': iri,
  'dcat:mediaType': iri,
  'dcat:packageFormat': iri,
  'dcterms:conformsTo': iri,
  'dcterms:description': chinese,
  'dcterms:hasPart': iri,
  'dcterms:isPartOf': iri,
  'dcterms:issued': day,
  'dcterms:language': iri,
  'dcterms:license': iri,
  'dcterms:modified': day,
  'dcterms:title': chinese,
  'foaf:name': chinese,
  'rdfs:label': chinese,
  'spdx:algorithm': iri,
  'spdx:checksumValue': { '@type': 'xsd:hexBinary' },
} as const;
