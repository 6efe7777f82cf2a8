import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { ledgerJson } from '#views/api-progress.ts';

export const GET: APIRoute = async () => Response.json(ledgerJson(await getCatalogue()));
