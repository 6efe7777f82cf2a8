import { dateText } from '#words/dates.ts';
import { snapshotFiles } from '#words/snapshot-files.ts';
import { escapedHtml } from '#files/escaped-html.ts';

const words = snapshotFiles.bar;

/** What the bar of an archived page tells. */
export interface Archived {
  readonly dataDate: string;
  /** The address of the page on the living portal: complete where the portal's host is known, else from the portal's root on. */
  readonly address: string;
}

/** The bar at the top of every archived page: that it is one, of which day, and where the living page is. */
export function archivedBar({ dataDate, address }: Archived): string {
  const shown = escapedHtml(address);
  const living = /^https?:/u.test(address)
    ? `${words.living}<a href="${shown}">${shown}</a>`
    : `${words.path}<span class="address">${shown}</span>`;
  const sentence = words.sentence
    .replace('{archived}', `<strong>${words.archived}</strong>`)
    .replace('{date}', `<time datetime="${dataDate}">${dateText(dataDate)}</time>`);
  return `<aside class="archived-page" aria-label="${words.label}"><p class="frame">${sentence}${living}</p></aside>`;
}

/** The look of the bar; colours and sizes are the portal's own. */
export const barStyle = `.archived-page{background:var(--panel);border-bottom:1px solid var(--rule);font-size:var(--size-small)}
.archived-page .frame{padding-block:.5rem;line-height:1.6}
.archived-page :is(a,.address){overflow-wrap:anywhere}
`;
