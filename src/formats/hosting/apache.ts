import { HOME, NOT_FOUND, type Headers, type HostingRules } from './rules.ts';

/** `.htaccess` of Apache 2.4: asks for `AllowOverride FileInfo` and for mod_headers; without the latter the types alone hold. */
export function apacheFile({ base, everywhere, below, types }: HostingRules): string {
  const set = (headers: Headers, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
  return [
    ...Object.entries(types).map(([ending, type]) => `AddType "${type}" ${ending}`),
    '# Browsers unpack these files themselves.',
    'RemoveEncoding .gz',
    `ErrorDocument 404 ${base}${NOT_FOUND}`,
    '<IfModule mod_headers.c>',
    ...set(everywhere, '  '),
    ...[...below].flatMap(([place, headers]) => [
      `  <If "%{REQUEST_URI} =~ m#^${base.replaceAll('.', '\\.')}${pattern(place)}#">`,
      ...set(headers, '    '),
      '  </If>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

const pattern = (place: string) =>
  place === HOME ? '(index\\.html)?$' : place.endsWith('/') ? place : `${place.replaceAll('.', '\\.')}$`;
