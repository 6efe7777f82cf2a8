import { escapedHtml } from '#files/escaped-html.ts';
import { dateText } from '#words/dates.ts';
import { archivedIn } from './archived.ts';
import type { HeightFrom } from './embed-height.ts';
import type { Link } from './page.ts';
import { fullAddress, type Portal } from './portal.ts';

/** What other sites can show within their pages. */
export interface Embeddable {
  /** Where it stands on the portal: an address below `/embed/`. */
  readonly address: string;
  /** What a screen reader says of the frame; it stays true when the data change. */
  readonly title: string;
  /** The heights of the frame in CSS pixels, by its width. */
  readonly heights: readonly [HeightFrom, ...HeightFrom[]];
  /** Whether one of its links is a file to take along: browsers refuse that to a frame which is not allowed it. */
  readonly hasDownload: boolean;
}

/** The box of a page from which its content is taken into other pages. */
export interface EmbedBoxView {
  readonly code: string;
  /** Whether the code lacks the host, because the portal was built without one. */
  readonly hostless: boolean;
  readonly dataDate: string;
  /** The latest published snapshot that holds the same embed, and its file there; absent while none does. */
  readonly archived: (Link & { readonly file: string }) | undefined;
}

/** Links open in tabs of their own, which are as free as if the reader had opened them; nothing else is allowed to every frame. */
const LINKS = 'allow-popups allow-popups-to-escape-sandbox';

export function embedBox({ address, title, heights, hasDownload }: Embeddable, portal: Portal): EmbedBoxView {
  const { catalogue, addresses, origin } = portal;
  const archived = archivedIn(catalogue, addresses, address);
  const rights = hasDownload ? `${LINKS} allow-downloads` : LINKS;
  const src = escapedHtml(fullAddress(address, portal));
  const name = address
    .slice(addresses.home.length)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/-$/u, '');
  const [first, ...others] = heights.filter(({ height }, at) => height !== heights[at - 1]?.height);
  const rules = others.map(({ from, height }) => `@container(min-width:${from}px){height:${height}px}`).join('');
  // A style sheet, no attribute and no script: where the embedding page's Content-Security-Policy forbids even that, the frame is as
  // tall as the attribute says, which is enough at every width.
  const style = `<style>.${name}{container-type:inline-size;iframe{height:${first?.height}px;${rules}}}</style>`;
  const most = Math.max(...heights.map(({ height }) => height));
  return {
    code: `${style}<div class="${name}"><iframe src="${src}" title="${escapedHtml(title)}" width="100%" height="${most}" frameborder="0" loading="lazy" sandbox="${rights}"></iframe></div>`,
    hostless: origin === undefined,
    dataDate: dateText(catalogue.site.dataDate),
    archived: archived && { ...archived, file: `data/${address.slice(addresses.home.length)}index.html` },
  };
}
