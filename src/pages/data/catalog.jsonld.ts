import type { APIRoute } from 'astro';
import { mediaTypeOf } from '#files/media-types.ts';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { downloadsOf } from '#open-data/downloads/downloads.ts';
import { dataCatalogOf } from '#open-data/dcat/data-catalog.ts';
import { CATALOG } from '#open-data/together-files.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const portal = { catalogue: await getCatalogue(), addresses, origin };
  const catalog = dataCatalogOf(portal, await downloadsOf(portal));
  return new Response(`${JSON.stringify(catalog, null, 2)}\n`, { headers: { 'content-type': mediaTypeOf(CATALOG) } });
};
