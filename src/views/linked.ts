import type { Thing, WithActionConstraints, SearchAction, WebPage, WebSite } from 'schema-dts';
import type { Site } from '#domain/site.ts';
import { siteText } from '#text/interface.ts';
import type { Addresses } from './addresses.ts';
import type { Crumb, PageMeta } from './page.ts';

/** One thing that a page describes in schema.org’s vocabulary. */
export type LinkedNode = Exclude<Thing, string>;

/** Where a page's structured data is written. */
export interface LinkedFrom {
  readonly addresses: Addresses;
  /** The portal's scheme and host, where it is known. */
  readonly origin: URL | undefined;
}

/** An address of the portal as structured data names it: complete where the host is known, otherwise from the host's root. */
export function linkedAddress(path: string, { origin }: Pick<LinkedFrom, 'origin'>): string {
  return origin ? new URL(path, origin).href : path;
}

/**
 * The JSON-LD of a page (https://schema.org), ready to stand within its `<script>`: the page with its way from home, and what it is about. The
 * home page tells of the portal and its search. Nothing for the page of unknown addresses, which has no address of its own.
 *
 * @param path the page's path on its host.
 */
export function linkedData(site: Site, page: PageMeta, path: string, from: LinkedFrom): string | undefined {
  const { addresses } = from;
  if (path.startsWith(addresses.notFound)) return undefined;
  const subjects = page.linked ?? [];
  const about = path === addresses.home ? webSite(site, page, from) : webPage(page, path, from, subjects);
  return scriptText({ '@context': 'https://schema.org', '@graph': [about, ...subjects] });
}

/** JSON as it may stand within a script of HTML: no text in it can end the script or open a comment (HTML, 4.12.1.3). */
export function scriptText(json: unknown): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}

const siteId = (from: LinkedFrom) => `${linkedAddress(from.addresses.home, from)}#website`;

function webSite(site: Site, { description }: PageMeta, from: LinkedFrom): WebSite {
  const action: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${linkedAddress(from.addresses.search, from)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': siteId(from),
    name: site.title,
    alternateName: site.titleEnglish,
    description,
    url: linkedAddress(from.addresses.home, from),
    inLanguage: 'zh-Hans',
    potentialAction: action,
  };
}

function webPage(page: PageMeta, path: string, from: LinkedFrom, [subject]: readonly LinkedNode[]): WebPage {
  const url = linkedAddress(path, from);
  const subjectId = subject && '@id' in subject ? subject['@id'] : undefined;
  const about = {
    '@id': url,
    name: page.title,
    url,
    inLanguage: 'zh-Hans',
    isPartOf: { '@id': siteId(from) },
    breadcrumb: {
      '@type': 'BreadcrumbList' as const,
      itemListElement: steps(page, path, from).map(({ name, href }, at) => ({
        '@type': 'ListItem' as const,
        position: at + 1,
        name,
        item: { '@id': linkedAddress(href, from) },
      })),
    },
    ...(subjectId === undefined ? {} : { mainEntity: { '@id': subjectId } }),
  };
  return { '@type': pageType(path, from.addresses), ...about };
}

/** The page's path from home as it shows it, with the page itself; a chapter has no page of its own and is no step. */
function steps({ title, crumbs }: PageMeta, path: string, { addresses }: LinkedFrom): Crumb[] {
  const all = [{ name: siteText.home, href: addresses.home }, ...crumbs, { name: title, href: path }];
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
