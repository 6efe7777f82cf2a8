import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { sheets, type SheetName } from '#views/sheets.ts';
import { csvwOf } from '#views/sheets/csvw.ts';

export const getStaticPaths = (() =>
  Object.keys(sheets).map((name) => ({ params: { sheet: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const name = params['sheet'] as SheetName;
  const { site } = await getCatalogue();
  return Response.json(csvwOf(name, sheets[name], site), { headers: { 'content-type': 'application/csvm+json' } });
};
