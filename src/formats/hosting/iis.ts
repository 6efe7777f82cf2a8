import { KEPT } from '#files/server-files.ts';
import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { HOME, NOT_FOUND, type Headers, type HostingRules } from './rules.ts';

const POLICY = 'Content-Security-Policy';

/**
 * `web.config` of IIS. What a folder does not say it takes from the one above, so each folder says its policy or that it has none. A file
 * whose ending has no type is not sent at all.
 */
export function iisFile({ base, everywhere, below, types }: HostingRules): string {
  const home = below.get(HOME) ?? {};
  const root = x('system.webServer', [
    x('defaultDocument', [x('files', [x('clear'), x('add', { value: HOME })])]),
    x('httpErrors', { errorMode: 'Custom' }, [
      x('remove', { statusCode: '404' }),
      x('error', { statusCode: '404', path: base + NOT_FOUND, responseMode: 'ExecuteURL' }),
    ]),
    x('security', [x('requestFiltering', [x('hiddenSegments', [x('add', { segment: KEPT })])])]),
    x(
      'staticContent',
      Object.entries(types).flatMap(([ending, type]) => [
        x('remove', { fileExtension: ending }),
        x('mimeMap', { fileExtension: ending, mimeType: type }),
      ]),
    ),
    x('httpProtocol', [
      x('customHeaders', [x('remove', { name: 'X-Powered-By' }), ...said({ ...everywhere, ...home })]),
    ]),
  ]);
  const folders = [...below]
    .filter(([place]) => place.endsWith('/'))
    .flatMap(([place, headers]) => {
      const other = Object.entries(headers).filter(([name, value]) => home[name] !== value);
      const gone = POLICY in headers ? [] : [x('remove', { name: POLICY })];
      const own = [...gone, ...said(Object.fromEntries(other))];
      return own.length === 0
        ? []
        : [
            x('location', { path: place.slice(0, -1) }, [
              x('system.webServer', [x('httpProtocol', [x('customHeaders', own)])]),
            ]),
          ];
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(x('configuration', [root, ...folders]))}\n`;
}

const said = (headers: Headers): Element[] =>
  Object.entries(headers).flatMap(([name, value]) => [x('remove', { name }), x('add', { name, value })]);
