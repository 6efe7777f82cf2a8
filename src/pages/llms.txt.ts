import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { guideText } from '#formats/discovery/guide.ts';

export const GET: APIRoute = async ({ site: origin }) =>
  new Response(guideText(await getCatalogue(), { addresses, origin }));
