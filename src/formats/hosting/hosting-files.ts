import type { SERVER_FILES } from '#files/server-files.ts';
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { iisFile } from './iis.ts';
import { nginxFile } from './nginx.ts';
import type { HostingRules } from './rules.ts';

/** The files by which servers learn the rules, by their path in the portal: read where they lie, but for those in `servers/`. */
export function hostingFiles(rules: HostingRules): Readonly<Record<(typeof SERVER_FILES)[number], string>> {
  return {
    // A forge's pages leave out folders whose names begin with an underscore, unless this file is there.
    '.nojekyll': '',
    _headers: headersFile(rules),
    '.htaccess': apacheFile(rules),
    'web.config': iisFile(rules),
    'servers/nginx.conf': nginxFile(rules),
    'servers/Caddyfile': caddyFile(rules),
  };
}
