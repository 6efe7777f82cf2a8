import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { icoIcon } from '#formats/icons.ts';

export const GET: APIRoute = async () => new Response(icoIcon(await readFile('public/icon.svg', 'utf8')));
