import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { chartNames, type ChartName } from '#charts/chart.ts';
import { chartTable } from '#open-data/chart-table.ts';
import { chartOf } from '#views/charts.ts';
import { csvwOf } from '#open-data/csvw.ts';

export const getStaticPaths = (() => chartNames.map((chart) => ({ params: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue();
  const name = params['chart'] as ChartName;
  return Response.json(csvwOf(name, chartTable(name, chartOf(catalogue, name)), catalogue.site));
};
