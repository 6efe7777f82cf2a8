/**
 * The content of a compressed JSON file. A host may have marked the file as compressed, and the browser have unpacked it already.
 *
 * @throws {Error} where the file is missing or damaged.
 */
export async function stored<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return JSON.parse(new TextDecoder().decode(await unpacked(await response.arrayBuffer()))) as T;
}

/** Bytes without their gzip packing, if they have one. @throws {TypeError} where the packing is damaged. */
export async function unpacked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
