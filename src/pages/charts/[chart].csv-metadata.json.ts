import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { chartNames, type ChartName } from '#charts/chart.ts';
import { chartTable } from '#views/chart-table.ts';
import { chartOf } from '#views/charts.ts';
import { csvwOf } from '#views/sheets/csvw.ts';

export const getStaticPaths = (() => chartNames.map((chart) => ({ params: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue();
  const chart = chartOf(catalogue, params['chart'] as ChartName);
  return Response.json(csvwOf(chart.name, chartTable(chart), catalogue.site));
};
