import type { IncomingMessage } from 'node:http';

/** The whole body of a request; `undefined` where it is larger than `limit` bytes, whose rest is not kept. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Uint8Array).length;
    if (size <= limit) parts.push(part as Uint8Array);
    else parts.length = 0;
  }
  return size <= limit ? Buffer.concat(parts) : undefined;
}

/** The fields of a form that was sent. @throws {TypeError} where it is none. */
export function fieldsOf(request: IncomingMessage, body: Uint8Array): Promise<FormData> {
  return new Response(Buffer.from(body), {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  }).formData();
}
