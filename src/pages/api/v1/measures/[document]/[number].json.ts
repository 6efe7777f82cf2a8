import type { APIRoute, GetStaticPaths } from 'astro';
import type { Measure } from '#catalogue/catalogue.ts';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { measureJson } from '#views/api.ts';

export const getStaticPaths = (async () => {
  const { measures } = await getCatalogue();
  return measures.map((measure) => ({
    params: { document: measure.document.id, number: measure.number },
    props: { measure },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ measure: Measure }> = async ({ props }) => {
  const { site } = await getCatalogue();
  return Response.json(measureJson(props.measure, addresses, site.dataDate));
};
