import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { documentsJson } from '#views/api.ts';

export const GET: APIRoute = async () => Response.json(documentsJson(await getCatalogue(), addresses));
