import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { sheets, type SheetName } from '#views/sheets.ts';

export const getStaticPaths = (() =>
  Object.keys(sheets).map((name) => ({ params: { sheet: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const csv = sheets[params['sheet'] as SheetName].csv(await getCatalogue(), addresses);
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
