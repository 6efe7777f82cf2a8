import type { Site } from '#domain/site.ts';
import { language } from '#words/language.ts';
import { withNote } from '#words/lists.ts';
import type { Addresses } from './addresses.ts';
import type { PageMeta } from './page.ts';

/** One `<meta>` of a page's head; `og:` names are properties (RDFa, as the Open Graph protocol says), others are names. */
export interface ShareMeta {
  readonly property?: string;
  readonly name?: string;
  readonly content: string;
}

/** What those who show a page's address elsewhere are told about it. */
export interface Share {
  /** The page's full address; absent where the host is not known, or the page stands at no address of its own. */
  readonly canonical: string | undefined;
  readonly metas: readonly ShareMeta[];
}

/** The size of every share card, in pixels. */
const CARD = { width: '1200', height: '630' };

/**
 * A page's Open Graph properties (ogp.me) and Twitter card. Both ask for full addresses: where the host is not known, pictures
 * and addresses are left out.
 *
 * @param origin the portal's scheme and host, if known.
 * @param path the page's path on that host.
 */
export function shareOf(
  site: Site,
  addresses: Addresses,
  page: Pick<PageMeta, 'title' | 'description' | 'card'>,
  path: string,
  origin: URL | undefined,
): Share {
  const properties: [string, string][] = [
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:type', page.card ? 'article' : 'website'],
    ['og:site_name', site.title],
    ['og:locale', language.openGraph],
  ];
  if (!origin) return { canonical: undefined, metas: metas(properties, 'summary') };
  // The page for unknown addresses is shown at any of them.
  const canonical = path.startsWith(addresses.notFound) ? undefined : new URL(path, origin).href;
  return {
    canonical,
    metas: metas(
      [
        ...properties,
        ...(canonical ? [['og:url', canonical] satisfies [string, string]] : []),
        ['og:image', new URL(page.card ?? addresses.card('home'), origin).href],
        ['og:image:type', 'image/png'],
        ['og:image:width', CARD.width],
        ['og:image:height', CARD.height],
        ['og:image:alt', page.card ? withNote(page.title, site.title) : site.title],
      ],
      'summary_large_image',
    ),
  };
}

function metas(properties: readonly [string, string][], card: string): ShareMeta[] {
  return [...properties.map(([property, content]) => ({ property, content })), { name: 'twitter:card', content: card }];
}
