import type { APIRoute } from 'astro';
import { mediaTypeOf } from '#archive/media-types.ts';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { downloadsOf } from '#press/downloads/downloads.ts';
import { dataCatalogOf } from '#press/linked/data-catalog.ts';
import { CATALOG } from '#views/data-page.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const catalogue = await getCatalogue();
  const files = await downloadsOf(catalogue, addresses);
  const catalog = dataCatalogOf(catalogue, files, { addresses, origin });
  return new Response(`${JSON.stringify(catalog, null, 2)}\n`, { headers: { 'content-type': mediaTypeOf(CATALOG) } });
};
