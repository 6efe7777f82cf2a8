import type { APIRoute } from 'astro';
import { addresses } from '#components/site/link.ts';
import { robotsText } from '#formats/discovery/robots.ts';

export const GET: APIRoute = ({ site: origin }) => new Response(robotsText(addresses, origin));
