import type { WithActionConstraints, SearchAction, WebPage, WebSite } from 'schema-dts';
import type { Site } from '#domain/site.ts';
import { language } from '#words/language.ts';
import { siteFrame } from '#words/site-frame.ts';
import type { Addresses } from './addresses.ts';
import type { Crumb, JsonLdNode, PageMeta } from './page.ts';
import { fullAddress, type PortalPlace } from './portal.ts';

/**
 * The JSON-LD of a page (https://schema.org), ready to stand within its `<script>`: the page with its way from home, and what it is about. The
 * home page tells of the portal and its search. Nothing for the page of unknown addresses, which has no address of its own.
 *
 * @param path the page's path on its host.
 */
export function pageJsonLd(site: Site, page: PageMeta, path: string, place: PortalPlace): string | undefined {
  const { addresses } = place;
  if (path.startsWith(addresses.notFound)) return undefined;
  const subjects = page.jsonLd ?? [];
  const about = path === addresses.home ? webSite(site, page, place) : webPage(page, path, place, subjects);
  return scriptText({ '@context': 'https://schema.org', '@graph': [about, ...subjects] });
}

/** JSON as it may stand within a script of HTML: no text in it can end the script or open a comment (HTML, 4.12.1.3). */
export function scriptText(json: unknown): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}

const siteId = (place: PortalPlace) => `${fullAddress(place.addresses.home, place)}#website`;

function webSite(site: Site, { description }: PageMeta, place: PortalPlace): WebSite {
  const action: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${fullAddress(place.addresses.search, place)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': siteId(place),
    name: site.title,
    alternateName: site.titleEnglish,
    description,
    url: fullAddress(place.addresses.home, place),
    inLanguage: language.tag,
    potentialAction: action,
  };
}

function webPage(page: PageMeta, path: string, place: PortalPlace, [subject]: readonly JsonLdNode[]): WebPage {
  const url = fullAddress(path, place);
  const subjectId = subject && '@id' in subject ? subject['@id'] : undefined;
  const about = {
    '@id': url,
    name: page.title,
    url,
    inLanguage: language.tag,
    isPartOf: { '@id': siteId(place) },
    breadcrumb: {
      '@type': 'BreadcrumbList' as const,
      itemListElement: steps(page, path, place).map(({ name, href }, at) => ({
        '@type': 'ListItem' as const,
        position: at + 1,
        name,
        item: { '@id': fullAddress(href, place) },
      })),
    },
    ...(subjectId === undefined ? {} : { mainEntity: { '@id': subjectId } }),
  };
  return { '@type': pageType(path, place.addresses), ...about };
}

/** The page's path from home as it shows it, with the page itself; a chapter has no page of its own and is no step. */
function steps({ title, crumbs }: PageMeta, path: string, { addresses }: PortalPlace): Crumb[] {
  const all = [{ name: siteFrame.home, href: addresses.home }, ...crumbs, { name: title, href: path }];
  return all.filter(({ href }, at) => at === 0 || href !== all[at - 1]?.href);
}

function pageType(
  path: string,
  addresses: Addresses,
): 'AboutPage' | 'CollectionPage' | 'SearchResultsPage' | 'WebPage' {
  if (path === addresses.about) return 'AboutPage';
  if (path === addresses.search) return 'SearchResultsPage';
  const lists = [addresses.documents, addresses.measures, addresses.feeds];
  const below = [addresses.themes, addresses.bodies, addresses.facet('', '').replace(/\/+$/u, '/')];
  return lists.includes(path) || below.some((list) => path.startsWith(list)) ? 'CollectionPage' : 'WebPage';
}
