import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { chartNames, type ChartName } from '#charts/chart.ts';
import { chartFile, chartFormats, chartOf, type ChartFormat } from '#views/charts.ts';

export const getStaticPaths = (() =>
  chartNames.flatMap((chart) =>
    chartFormats.map((format) => ({ params: { chart, format } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const chart = chartOf(await getCatalogue(), params['chart'] as ChartName);
  const { body, type } = chartFile(chart, params['format'] as ChartFormat);
  return new Response(body as BodyInit, { headers: { 'content-type': type } });
};
