import { chineseDate } from '#domain/calendar.ts';

/** What the bar of an archived page tells. */
export interface Archived {
  readonly dataDate: string;
  /** The address of the page on the living portal: complete where the portal's host is known, else from the portal's root on. */
  readonly address: string;
}

/** The bar at the top of every archived page: that it is one, of which day, and where the living page is. */
export function archivedBar({ dataDate, address }: Archived): string {
  const living = /^https?:/u.test(address)
    ? `现行页面：<a href="${escaped(address)}">${escaped(address)}</a>`
    : `这一页在网站上的地址：<span class="address">${escaped(address)}</span>`;
  return `<aside class="archived-page" aria-label="存档说明"><p class="frame"><strong>存档</strong> 数据日期 <time datetime="${dataDate}">${chineseDate(dataDate)}</time>，以后的变动不在其中。${living}</p></aside>`;
}

/** The look of the bar; colours and sizes are the portal's own. */
export const barStyle = `.archived-page{background:var(--panel);border-bottom:1px solid var(--rule);font-size:var(--size-small)}
.archived-page .frame{padding-block:.5rem;line-height:1.6}
.archived-page :is(a,.address){overflow-wrap:anywhere}
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
