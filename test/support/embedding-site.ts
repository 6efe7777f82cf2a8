import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, at an origin of its own, with one page. */
export interface EmbeddingSite {
  readonly address: string;
  close(): Promise<void>;
}

/** Whether a site's Content-Security-Policy lets its pages hold style sheets. */
export type EmbeddingPolicy = 'own styles' | 'no styles';

/**
 * A site whose only page shows `code` under the strictest Content-Security-Policy that lets it show frames of `portal` at all.
 *
 * @param portal the origin of what is embedded.
 */
export async function serveEmbedding(code: string, portal: string, policy: EmbeddingPolicy): Promise<EmbeddingSite> {
  const styles = policy === 'own styles' ? "; style-src 'unsafe-inline'" : '';
  const page = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>一家报纸</title></head><body>${code}</body></html>`;
  const server = createServer((request, response) => {
    // The icon is the browser's own errand.
    const found = request.url === '/';
    response.writeHead(found ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${portal}${styles}`,
    });
    response.end(found ? page : undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
