import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { indicatorsJson } from '#views/api-progress.ts';

export const GET: APIRoute = async () => Response.json(indicatorsJson(await getCatalogue(), addresses));
