import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '#catalogue/load.ts';
import { addresses } from '#components/site/link.ts';
import { everyCalendar } from '#formats/calendar/every-calendar.ts';
import { icalendarOf } from '#formats/calendar/icalendar.ts';
import { CALENDAR } from '#views/feeds.ts';

export async function getStaticPaths() {
  const calendars = everyCalendar(await getCatalogue(), addresses);
  return calendars.map((calendar) => ({ params: { calendar: calendar.name }, props: { calendar } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site: origin }) => {
  const portal = { catalogue: await getCatalogue(), addresses, origin };
  const headers = { 'content-type': `${CALENDAR}; charset=utf-8` };
  return new Response(icalendarOf(props.calendar, portal), { headers });
};
