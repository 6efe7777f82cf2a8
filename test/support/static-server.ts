import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface StaticServer {
  /** The address of the portal's root, with its closing slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built portal the way any static host does, under `base`.
 *
 * @param headersOf what else it says of a path.
 */
export async function serveStatic(
  folder: string,
  base = '/',
  headersOf: (pathname: string) => Record<string, string> = () => ({}),
): Promise<StaticServer> {
  // Room for an address that carries a query of a few thousand Chinese characters.
  const server = createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? normalize(decodeURIComponent(pathname.slice(base.length))) : '..';
    const wanted = join(folder, path.endsWith('/') || path === '.' || path === '' ? join(path, 'index.html') : path);
    const found = !path.startsWith('..') && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, '404.html');
    const { size } = statSync(file);
    const part = found ? partOf(request.headers.range, size) : undefined;
    const { start, end } = part ?? { start: 0, end: size - 1 };
    response.writeHead(part ? 206 : found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': end - start + 1,
      'accept-ranges': 'bytes',
      ...headersOf(pathname),
      ...(part ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
    });
    if (request.method === 'HEAD' || size === 0) response.end();
    else createReadStream(file, { start, end }).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** The part of a file that a request asks for (RFC 9110, section 14), in bytes, both ends included. */
function partOf(range: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/u.exec(range ?? '') ?? [];
  if (!from && !to) return undefined;
  if (!from) return { start: Math.max(0, size - Number(to)), end: size - 1 };
  return { start: Number(from), end: Math.min(to ? Number(to) : size - 1, size - 1) };
}
