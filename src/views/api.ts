import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';
import { timelinessNow } from './progress.ts';
import { measuresOn } from './theme-page.ts';

/** One measure as `/api/v1/measures.json` gives it. */
export function measureJson(measure: Measure, addresses: Addresses, dataDate: string) {
  const [chapter = '', ...groups] = measure.span.above;
  return {
    id: measure.id,
    document: measure.document.id,
    number: measure.number,
    kind: measure.kind,
    heading: measure.span.heading,
    quote: measure.quote,
    quoteSha256: measure.quoteSha256,
    title: measure.title,
    summary: measure.summary,
    chapter,
    group: groups.join(' / '),
    themes: measure.themes.map(({ id }) => id),
    bodies: measure.bodies.map(({ body, role }) => ({ id: body.id, role })),
    elements: measure.elements,
    progress: {
      state: measure.assessment.state,
      since: measure.assessment.since,
      rubric: measure.assessment.rubric,
    },
    timeliness: timelinessNow(measure, dataDate),
    url: addresses.measure(measure.id),
  };
}

export function measuresJson(catalogue: Catalogue, addresses: Addresses) {
  return catalogue.measures.map((measure) => measureJson(measure, addresses, catalogue.site.dataDate));
}

export function documentsJson(catalogue: Catalogue, addresses: Addresses) {
  return catalogue.documents.map((document) => documentJson(document, addresses));
}

function documentJson(document: Document, addresses: Addresses) {
  const requirements = document.measures.filter(({ kind }) => kind === 'requirement').length;
  return {
    id: document.id,
    title: document.title,
    ...(document.titleNote === undefined ? {} : { titleNote: document.titleNote }),
    short: document.short,
    issuers: document.issuers,
    issuer: document.issuer,
    ...(document.author === undefined ? {} : { author: document.author }),
    documentNumber: document.documentNumber,
    issued: document.issued,
    published: document.published,
    validity: document.validity,
    region: document.region,
    level: document.level,
    rights: document.rights,
    about: document.about,
    ...(document.term === undefined ? {} : { term: document.term }),
    source: document.source,
    sha256: document.sha256,
    measures: document.measures.length - requirements,
    requirements,
    restoration: document.restoration,
    repairs: document.repairs.repairs,
    slips: document.repairs.slips,
    url: addresses.document(document.id),
  };
}

export function themesJson(catalogue: Catalogue, addresses: Addresses) {
  return catalogue.themes.map((theme) => ({
    ...theme,
    measures: measuresOn(catalogue, theme).map(({ id }) => id),
    url: addresses.theme(theme.id),
  }));
}

export function bodiesJson(catalogue: Catalogue, addresses: Addresses) {
  return catalogue.bodies.map((body) => ({
    ...body,
    measures: catalogue.measures.flatMap(({ id, bodies }) =>
      bodies.filter((one) => one.body === body).map(({ role }) => ({ id, role })),
    ),
    url: addresses.body(body.id),
  }));
}
