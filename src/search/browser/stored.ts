/** A file that its host does not have: most likely a portal that is just being renewed. */
export class MissingFile extends Error {}

/** @throws {MissingFile} where the host answered that it has no such file. @throws {Error} where it answered with another error. */
export function expectFile({ ok, status, url }: Response): void {
  if (ok) return;
  throw status === 404 || status === 410 ? new MissingFile(url) : new Error(`${url}: ${status}`);
}

/**
 * The content of a compressed JSON file. A host may have marked the file as compressed, and the browser have unpacked it already.
 *
 * @param cache `reload` passes over what the browser has kept.
 * @throws {MissingFile} where it is missing. @throws {Error} where it cannot be read or is damaged.
 */
export async function stored<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  expectFile(response);
  return JSON.parse(new TextDecoder().decode(await unpacked(await response.arrayBuffer()))) as T;
}

/** Bytes without their gzip packing, if they have one. @throws {TypeError} where the packing is damaged. */
export async function unpacked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
