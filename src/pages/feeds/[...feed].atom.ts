import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { atomOf } from '#formats/feeds/atom.ts';
import { everyFeed } from '#formats/feeds/every-feed.ts';
import { ATOM } from '#views/feeds.ts';

export async function getStaticPaths() {
  const feeds = everyFeed(await getCatalogue(), addresses);
  return feeds.map((feed) => ({ params: { feed: feed.name }, props: { feed } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site: origin }) => {
  const portal = { catalogue: await getCatalogue(), addresses, origin };
  const headers = { 'content-type': `${ATOM}; charset=utf-8` };
  return new Response(atomOf(props.feed, portal), { headers });
};
