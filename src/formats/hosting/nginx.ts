import { KEPT } from '#files/server-files.ts';
import { NOT_FOUND, type Headers, type HostingRules } from './rules.ts';

/** What stands in a `server` block of nginx, beside `root`: included there. A block that adds a header has no other's. */
export function nginxFile({ base, everywhere, below, types }: HostingRules): string {
  const add = (headers: Headers) =>
    Object.entries({ ...everywhere, ...headers }).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const bare = Object.entries(types).map(([ending, type]) => [ending.slice(1), ...type.split('; charset=')] as const);
  const texts = [...new Set(bare.flatMap(([, type, charset]) => (charset ? [type] : [])))];
  return [
    'types {',
    ...bare.map(([ending, type]) => `  ${type} ${ending};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    // The type of HTML is in both lists anyway, and nginx warns where it is named.
    `charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${[...texts, 'image/svg+xml'].filter((type) => type !== 'text/html').join(' ')};`,
    `error_page 404 ${base}${NOT_FOUND};`,
    `location ${base} {`,
    ...add({}),
    '}',
    `location ^~ ${base}${KEPT}/ {`,
    '  return 404;',
    '}',
    ...[...below].flatMap(([place, headers]) => [
      `location ${place.endsWith('/') ? '^~' : '='} ${base}${place} {`,
      ...add(headers),
      '}',
    ]),
    '',
  ].join('\n');
}
