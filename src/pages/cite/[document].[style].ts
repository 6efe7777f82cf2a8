import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '#catalogue/catalogue.ts';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { citedDocument } from '#formats/citations/cited-work.ts';
import { citationFiles, citationStyles, type CitationFile } from '#formats/citations/styles.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getCatalogue();
  return documents.flatMap((document) =>
    citationFiles.map((style) => ({ params: { document: document.id, style }, props: { document, style } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: Document; style: CitationFile }> = async ({ props, site: origin }) => {
  const work = citedDocument(props.document, { catalogue: await getCatalogue(), addresses, origin });
  return new Response(citationStyles[props.style].write(work));
};
