import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { bodiesJson } from '#views/api.ts';

export const GET: APIRoute = async () => Response.json(bodiesJson(await getCatalogue(), addresses));
