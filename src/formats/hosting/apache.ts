import { KEPT } from '#files/server-files.ts';
import { HOME, NOT_FOUND, type Headers, type HostingRules } from './rules.ts';

/** `.htaccess` of Apache 2.4: asks for `AllowOverride FileInfo` for mod_headers, without which the types alone hold, and for mod_alias, without which the published folder's own record is shown. */
export function apacheFile({ base, everywhere, below, types }: HostingRules): string {
  const set = (headers: Headers, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
  return [
    ...Object.entries(types).map(([ending, type]) => `AddType "${type}" ${ending}`),
    '# Browsers unpack these files themselves.',
    'RemoveEncoding .gz',
    '<IfModule mod_alias.c>',
    `  RedirectMatch 404 "^${escaped(`${base}${KEPT}`)}(/|$)"`,
    '</IfModule>',
    `ErrorDocument 404 ${base}${NOT_FOUND}`,
    '<IfModule mod_headers.c>',
    ...set(everywhere, '  '),
    ...[...below].flatMap(([place, headers]) => [
      `  <If "%{REQUEST_URI} =~ m#^${escaped(base)}${pattern(place)}#">`,
      ...set(headers, '    '),
      '  </If>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

const escaped = (path: string) => path.replaceAll('.', '\\.');

const pattern = (place: string) =>
  place === HOME ? '(index\\.html)?$' : place.endsWith('/') ? place : `${escaped(place)}$`;
