import type { APIRoute, GetStaticPaths } from 'astro';
import type { Measure } from '#catalogue/catalogue.ts';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { measure } from '#open-data/datasets/measures.ts';
import { jsonOf } from '#open-data/json.ts';

export const getStaticPaths = (async () => {
  const { measures } = await getCatalogue();
  return measures.map((measure) => ({
    params: { document: measure.document.id, number: measure.number },
    props: { measure },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ measure: Measure }> = async ({ props }) =>
  Response.json(jsonOf(measure, props.measure, { catalogue: await getCatalogue(), addresses }));
