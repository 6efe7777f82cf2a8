import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { evidenceJson } from '#views/api-progress.ts';

export const GET: APIRoute = async () => Response.json(evidenceJson(await getCatalogue()));
