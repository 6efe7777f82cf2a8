import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { pngIcon } from '#formats/icons.ts';

export const GET: APIRoute = async () => new Response(pngIcon(await readFile('public/icon.svg', 'utf8'), 180));
