import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaTypeOf } from '#files/media-types.ts';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { downloadsOf } from '#open-data/downloads/downloads.ts';

export const getStaticPaths = (async () => {
  const files = await downloadsOf({ catalogue: await getCatalogue(), addresses });
  return [...files].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ params, props }) =>
  new Response(props.bytes, { headers: { 'content-type': mediaTypeOf(params['file'] ?? '') } });
