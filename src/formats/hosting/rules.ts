import { MEDIA_TYPES } from '#files/media-types.ts';

/** Names of headers with their values. */
export type Headers = Readonly<Record<string, string>>;

/** What a host is to say of the files of a portal, from whose words each server's own file is written. */
export interface HostingRules {
  /** The path under which the portal is served, with its closing slash. */
  readonly base: string;
  /** Of every file. */
  readonly everywhere: Headers;
  /** Of what stands in each folder at the top, and of the two pages beside them, by path. */
  readonly below: ReadonlyMap<string, Headers>;
  /** The media type of files, by the ending of their names. */
  readonly types: Readonly<Record<string, string>>;
}

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // What a reader has searched for stands in addresses, which are no other host's business.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A file of the bundler's, whose name changes with its content, never changes. */
const FOR_GOOD: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Everything else is asked for anew, and sent only where it has changed. */
const ASK_ANEW: Headers = { 'Cache-Control': 'no-cache' };

export const HOME = 'index.html';
export const NOT_FOUND = '404.html';
const EMBEDS = 'embed/';
const HASHED = '_astro/';

/**
 * The rules for a built portal: each page's headers say what its own `<meta>` says, and that no other site may show it within its own; embeds
 * exist to be shown so.
 *
 * @param pages the HTML of every page, by its path in the portal's folder.
 * @param folders the portal's folders at the top, each with its closing slash.
 * @throws {Error} where pages of one folder stand under different policies: no server's rule could then be theirs.
 */
export function hostingRules(
  base: string,
  pages: ReadonlyMap<string, string>,
  folders: Iterable<string>,
): HostingRules {
  const policies = new Map<string, string>();
  for (const [path, html] of pages) {
    const place = topOf(path);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(html)?.[1] ?? '';
    if ((policies.get(place) ?? policy) !== policy) throw new Error(`${path} has another policy than its neighbours`);
    policies.set(place, policy);
  }
  const places = [HOME, NOT_FOUND, ...[...folders].sort()];
  return {
    base,
    everywhere: EVERYWHERE,
    below: new Map(
      places.map((place) => {
        const policy = policies.get(place);
        const framed = place === EMBEDS ? '' : "; frame-ancestors 'none'";
        return [
          place,
          {
            ...(policy ? { 'Content-Security-Policy': policy + framed } : {}),
            ...(place === HASHED ? FOR_GOOD : ASK_ANEW),
          },
        ];
      }),
    ),
    types: MEDIA_TYPES,
  };
}

/** The folder at the top in which a page stands, or its own name. */
const topOf = (path: string): string => /^[^/]+(?:\/|$)/u.exec(path)?.[0] ?? path;
