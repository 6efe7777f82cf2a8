import type { APIRoute, GetStaticPaths } from 'astro';
import type { Measure } from '#catalogue/catalogue.ts';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { citedMeasure } from '#formats/citations/cited-work.ts';
import { citationFiles, citationStyles, type CitationFile } from '#formats/citations/styles.ts';

export const getStaticPaths = (async () => {
  const { measures } = await getCatalogue();
  return measures.flatMap((measure) =>
    citationFiles.map((style) => ({
      params: { document: measure.document.id, number: measure.number, style },
      props: { measure, style },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ measure: Measure; style: CitationFile }> = async ({ props, site: origin }) => {
  const work = citedMeasure(props.measure, { catalogue: await getCatalogue(), addresses, origin });
  return new Response(citationStyles[props.style].write(work));
};
