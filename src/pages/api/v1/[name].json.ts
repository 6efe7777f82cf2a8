import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import type { Dataset } from '#open-data/dataset.ts';
import { datasets } from '#open-data/datasets.ts';

export const getStaticPaths = (() =>
  Object.values(datasets).map((dataset) => ({
    params: { name: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = async ({ props }) =>
  Response.json(props.dataset.json({ catalogue: await getCatalogue(), addresses }));
