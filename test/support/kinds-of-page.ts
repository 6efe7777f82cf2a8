import type { Catalogue } from '#catalogue/catalogue.ts';

/** Pages that every portal has, by their addresses below the portal's root. */
export const FIXED_PAGES = [
  '',
  'documents/',
  'measures/',
  'themes/',
  'bodies/',
  'compare/',
  'search/',
  'about/',
  'methodology/',
  'glossary/',
  'timeline/',
  'indicators/',
  'changes/',
  'new/',
  'corrections/',
  'archive/',
  'data/',
  'feeds/',
  'press/',
  'verify/',
] as const;

/** An address at which no portal has a page. */
export const NOWHERE = 'there/is/nothing/here/';

/**
 * One page of every kind that a portal has, by its address below the portal's root, found by looking at the content: a kind of which
 * the content has nothing is left out.
 */
export function kindsOfPage({ documents, measures, themes, glossary }: Catalogue): Readonly<Record<string, string>> {
  const most = <T>(entries: readonly T[], size: (entry: T) => number) =>
    entries.toSorted((a, b) => size(b) - size(a))[0];
  const page = (folder: string, entry: { readonly id: string } | undefined) => entry && `${folder}/${entry.id}/`;
  const official = documents.filter(({ rights }) => rights === 'official');
  const changed = measures.find(({ history }) => history.length > 1);
  const [first, second, third] = measures;
  const kinds: Record<string, string | undefined> = {
    ...Object.fromEntries(FIXED_PAGES.map((path) => [path === '' ? 'home' : path.replace('/', ''), path])),
    'an official document': page(
      'documents',
      most(official, (one) => one.measures.length),
    ),
    'a signed article': page(
      'documents',
      documents.find(({ rights }) => rights === 'quotation'),
    ),
    'measures by one value': themes[0] && `measures/by/theme/${themes[0].id}/`,
    'a measure': page('measures', first),
    'the longest measure': page(
      'measures',
      most(measures, ({ quote }) => quote.length),
    ),
    'a measure with its task’s introduction': page(
      'measures',
      measures.find(({ span }) => span.introduction),
    ),
    'a requirement': page(
      'measures',
      measures.find(({ kind }) => kind === 'requirement'),
    ),
    'a measure of a signed article': page(
      'measures',
      measures.find(({ document }) => document.rights === 'quotation'),
    ),
    'a measure with evidence': page(
      'measures',
      most(measures, ({ ledger }) => ledger.evidence.length),
    ),
    'a measure on another day': changed && `measures/${changed.id}/?as-of=${changed.history[0]?.day}`,
    'a theme': page(
      'themes',
      most(themes, ({ id }) => measures.filter((one) => one.themes.some((theme) => theme.id === id)).length),
    ),
    'a body': first && page('bodies', first.bodies[0]?.body),
    'a comparison': first && second && third && `compare/?m=${first.id},${second.id},${third.id}`,
    'search results': glossary[0] && `search/?q=${glossary[0].term}`,
    'an unknown address': NOWHERE,
  };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, path]) => (path === undefined ? [] : [[kind, path]])),
  );
}

/** One of every kind of what other sites show within their pages: no pages to find one's way on, but read like them. */
export function kindsOfEmbed({ measures }: Catalogue): Readonly<Record<string, string>> {
  const evidenced = measures.find(({ ledger }) => ledger.evidence.length > 0) ?? measures[0];
  return {
    'a chart within other sites': 'embed/charts/states-by-document/',
    ...(evidenced ? { 'a measure within other sites': `embed/measures/${evidenced.id}/` } : {}),
  };
}
