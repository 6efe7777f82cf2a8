import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Content, ContentPlace } from '#catalogue/content.ts';
import type { Problem } from '#domain/problem.ts';
import { workshop as words } from '#words/workshop.ts';
import { Desk, type Answer } from './desk.ts';
import { refusalPage } from './pages.ts';
import { style } from './style.ts';

const HOST = '127.0.0.1';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

export interface Serving {
  /** The address of its start, with the token. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the workshop to this computer alone: on its loopback address, under a path that nobody can guess, and to requests that come from
 * its own pages. Another host name that leads here (DNS rebinding) is refused.
 *
 * @param port 0 for any that is free.
 * @param token what its addresses begin with.
 * @param problemsOf every problem of the content, drafts included.
 * @throws {Error} where the port is taken.
 */
export async function serveWorkshop(
  place: ContentPlace,
  { port, token, problemsOf }: { port: number; token: string; problemsOf: (content: Content) => Problem[] },
): Promise<Serving> {
  const home = `/${token}/`;
  const desk = new Desk(place, home, problemsOf);
  let host = '';
  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown): Answer => ({ status: 500, page: refusalPage(String(error).split('\n')[0] ?? '') }))
      .then(
        (answered) => send(response, answered),
        () => response.destroy(),
      );
  });
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? '/', `http://${host}`);
    const refuse = (status: number, why: string) => ({ status, page: refusalPage(why) });
    const { origin } = request.headers;
    if (request.headers.host !== host || (origin !== undefined && origin !== `http://${host}`)) {
      return refuse(403, words.refusal.origin);
    }
    if (request.method === 'POST' && origin === undefined) return refuse(403, words.refusal.origin);
    if (!url.pathname.startsWith(home)) return refuse(404, words.refusal.token);
    return desk.answer(request, url.pathname.slice(home.length), url.searchParams);
  };
  server.listen(port, HOST);
  await once(server, 'listening');
  host = `${HOST}:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}${home}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, answer: Answer): void {
  if ('location' in answer) response.writeHead(303, { ...HEADERS, location: answer.location }).end();
  else response.writeHead(answer.status, HEADERS).end(answer.page);
}
