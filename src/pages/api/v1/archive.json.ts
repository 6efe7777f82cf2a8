import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { archiveJson } from '#views/api-archive.ts';

export const GET: APIRoute = async () => Response.json(archiveJson(await getCatalogue(), addresses));
