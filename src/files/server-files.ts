/** Files of a built portal that servers read, or whoever sets one up: no part of what is published, nor of its archive. */
export const SERVER_FILES = [
  '.nojekyll',
  '_headers',
  '.htaccess',
  'web.config',
  'servers/nginx.conf',
  'servers/Caddyfile',
] as const;

/** The folder of a published portal in which it keeps what it was; no reader is shown it. */
export const KEPT = '.published';
