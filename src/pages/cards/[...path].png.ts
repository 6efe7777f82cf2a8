import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { CARD_CACHE, cardFile } from '#formats/cards/card-file.ts';
import type { Card } from '#formats/cards/card.ts';
import { cardsOf } from '#formats/cards/cards.ts';

export const getStaticPaths = (async () =>
  cardsOf(await getCatalogue()).map((card) => ({
    params: { path: card.path },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  const body = await cardFile(props.card, CARD_CACHE);
  return new Response(body as BodyInit, { headers: { 'content-type': 'image/png' } });
};
