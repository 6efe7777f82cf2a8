import type { Catalogue } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import type { Addresses } from './addresses.ts';
import { archivedIn } from './archived.ts';
import type { Link } from './page.ts';

/** What other sites can show within their pages. */
export interface Embeddable {
  /** Where it stands on the portal: an address below `/embed/`. */
  readonly address: string;
  /** What a screen reader says of the frame; it stays true when the data change. */
  readonly title: string;
  /** The height of the frame in CSS pixels. */
  readonly height: number;
  /** Whether one of its links is a file to take along: browsers refuse that to a frame which is not allowed it. */
  readonly hasDownload: boolean;
}

/** The portal that offers embeds. */
export interface EmbedPortal {
  readonly catalogue: Catalogue;
  readonly addresses: Addresses;
  /** Its scheme and host, where they are known. */
  readonly host: URL | undefined;
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

export function embedBox({ address, title, height, hasDownload }: Embeddable, portal: EmbedPortal): EmbedBoxView {
  const { catalogue, addresses, host } = portal;
  const archived = archivedIn(catalogue, addresses, address);
  const rights = hasDownload ? `${LINKS} allow-downloads` : LINKS;
  const src = escaped(host ? new URL(address, host).href : address);
  return {
    // No style attribute: the embedding page's Content-Security-Policy may forbid it.
    code: `<iframe src="${src}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" sandbox="${rights}"></iframe>`,
    hostless: host === undefined,
    dataDate: chineseDate(catalogue.site.dataDate),
    archived: archived && { ...archived, file: `data/${address.slice(addresses.home.length)}index.html` },
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
