import { HOME, type Headers, type HostingRules } from './rules.ts';

/**
 * `_headers`, as the hosts of static sites read it at the root of a site (Netlify, Cloudflare Pages and others). Where rules meet, their
 * headers add up: so no rule names what another might have to say otherwise.
 */
export function headersFile({ base, everywhere, below }: HostingRules): string {
  const rule = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule(`${base}*`, everywhere),
    ...[...below].map(([place, headers]) =>
      rule(base + (place === HOME ? '' : place.endsWith('/') ? `${place}*` : place), headers),
    ),
    '',
  ].join('\n');
}
