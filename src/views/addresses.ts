/** The public addresses of the portal, complete with the path under which it is served. They never change meaning. */
export type Addresses = ReturnType<typeof addressesAt>;

/** The id of a snapshot's entry on the archive page. */
export const snapshotAnchor = (date: string) => `snapshot-${date}`;

/** @param base the path of the portal's root on its host, e.g. `/` or `/ledger/`. */
export function addressesAt(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const at = (path: string) => root + path;
  return {
    home: at(''),
    documents: at('documents/'),
    document: (id: string) => at(`documents/${id}/`),
    paragraph: (document: string, number: number) => at(`documents/${document}/#p-${number}`),
    measures: at('measures/'),
    measure: (id: string) => at(`measures/${id}/`),
    facet: (facet: string, value: string) => at(`measures/by/${facet}/${value}/`),
    themes: at('themes/'),
    theme: (id: string) => at(`themes/${id}/`),
    bodies: at('bodies/'),
    body: (id: string) => at(`bodies/${id}/`),
    compare: at('compare/'),
    comparison: (ids: readonly string[]) => at(`compare/?m=${ids.join(',')}`),
    glossary: at('glossary/'),
    term: (id: string) => at(`glossary/#${id}`),
    search: at('search/'),
    openSearch: at('opensearch.xml'),
    sitemap: at('sitemap.xml'),
    /** The portal for programs that answer questions. */
    guide: at('llms.txt'),
    methodology: at('methodology/'),
    timeline: at('timeline/'),
    indicators: at('indicators/'),
    changes: at('changes/'),
    new: at('new/'),
    corrections: at('corrections/'),
    feeds: at('feeds/'),
    feed: (name: string) => at(`feeds/${name}.atom`),
    calendar: (name: string) => at(`feeds/${name}.ics`),
    press: at('press/'),
    verify: at('verify/'),
    passageTexts: at('verify/texts.json'),
    archive: at('archive/'),
    snapshot: (date: string) => at(`archive/#${snapshotAnchor(date)}`),
    downloads: at('data/'),
    data: (file: string) => at(`data/${file}`),
    chart: (file: string) => at(`charts/${file}`),
    /** A chart and a measure by themselves, for other sites to show within their pages. */
    embedChart: (name: string) => at(`embed/charts/${name}/`),
    embedMeasure: (id: string) => at(`embed/measures/${id}/`),
    /** The reference to a document or measure in a style: `cite/<document>/<number>.bib`. */
    citation: (id: string, style: string) => at(`cite/${id}.${style}`),
    /** The share card of what stands at `path` below `/cards/`: `home`, a document, a measure, `themes/<theme>`. */
    card: (path: string) => at(`cards/${path}.png`),
    notFound: at('404'),
    about: at('about/'),
    api: (file: string) => at(`api/v1/${file}`),
    searchIndex: at('pagefind/'),
  };
}
