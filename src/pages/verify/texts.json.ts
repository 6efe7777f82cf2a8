import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { publishedTexts } from '#quotation/passage/published-texts.ts';

export const GET: APIRoute = async () => Response.json(publishedTexts(await getCatalogue()));
