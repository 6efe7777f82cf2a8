import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { disclosureJson } from '#views/api-progress.ts';

export const GET: APIRoute = async () => Response.json(disclosureJson(await getCatalogue(), addresses));
