import type { APIRoute, GetStaticPaths } from 'astro';
import type { Dataset } from '#open-data/dataset.ts';
import { datasets } from '#open-data/datasets.ts';
import { jsonSchemaOf } from '#open-data/json-schema.ts';

export const getStaticPaths = (() =>
  Object.values(datasets).map((dataset) => ({
    params: { name: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) => Response.json(jsonSchemaOf(props.dataset));
