import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { openSearchDescription } from '#views/open-search.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = await getCatalogue();
  return new Response(openSearchDescription(site, addresses, origin));
};
