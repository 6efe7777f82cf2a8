import { KEPT } from '#files/server-files.ts';
import { HOME, NOT_FOUND, type Headers, type HostingRules } from './rules.ts';

/** What stands in a site block of Caddy, beside `root`: imported there. */
export function caddyFile({ base, everywhere, below, types }: HostingRules): string {
  const set = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `\t${name} ${JSON.stringify(value)}`);
  const notFound = { ...below.get(NOT_FOUND), 'Content-Type': types['.html'] ?? '' };
  return [
    'encode gzip',
    'header {',
    ...set(everywhere),
    '}',
    ...Object.entries(types).flatMap(([ending, type], at) => [
      `@type${at} path_regexp ^${base.replaceAll('.', '\\.')}.*\\${ending}$`,
      `header @type${at} Content-Type ${JSON.stringify(type)}`,
    ]),
    ...[...below].flatMap(([place, headers], at) => [
      `@place${at} path ${base}${place === HOME ? '' : place.endsWith('/') ? `${place}*` : place}`,
      `header @place${at} {`,
      ...set(headers),
      '}',
    ]),
    `error ${base}${KEPT}/* 404`,
    'file_server',
    'handle_errors {',
    '\t@missing expression {http.error.status_code} == 404',
    '\theader @missing {',
    ...set(notFound).map((line) => `\t${line}`),
    '\t}',
    `\trewrite @missing ${base}${NOT_FOUND}`,
    '\tfile_server @missing',
    '}',
    '',
  ].join('\n');
}
