import { gunzipSync, gzipSync } from 'fflate';
import { parse, serializeOuter } from 'parse5';
import type { Register } from '#search/register.ts';
import type { Files } from '#files/files.ts';
import type { BuildRecord } from '../build-record.ts';
import type { Place } from './address.ts';
import { offlineAddress } from './address.ts';
import { barStyle } from './bar.ts';
import { carriers } from './carried.ts';
import { attributeOf, elementsOf, offlinePage, withAddressesFor } from './page.ts';
import { PROGRAMME, plainScripts } from './scripts.ts';

/** What the offline edition has to know of the built portal, beside its files. */
export type EditionSource = Pick<BuildRecord, 'base' | 'site' | 'dataDate'>;

const STYLE = 'offline/archived-page.css';
const REGISTER = /^search\/register\.[^/]+$/u;

/** Files that only a host or a browser that is online has a use for. */
const ONLINE_ONLY = /^(?:404\.html|opensearch\.xml|robots\.txt|sitemap\.xml)$/u;
/** Data that scripts of pages read beside search: the ledger, and the texts that a passage is compared with. No address stands in them. */
const READ_BY_PAGES = ['api/v1/ledger.json', 'verify/texts.json'];
/** Files that pages read by script: scripts carry them here. */
const FETCHED = /^(?:pagefind\/|search\/.+\.gz$|_astro\/.+\.js$)/u;

/**
 * The portal as files that need no server: every page with relative addresses and plain scripts, and what pages would fetch carried by
 * scripts. Everything else as it is on the portal, to the byte.
 *
 * @throws {DeadAddress} where a page links to something that is not there.
 */
export async function offlineEdition(site: Files, source: EditionSource): Promise<Files> {
  const kept = new Map([...site].filter(([path]) => !ONLINE_ONLY.test(path) && !FETCHED.test(path)));
  const placeOf = (file: string): Place => ({ base: source.base, file, has: (path) => kept.has(path) });
  const scripts = plainScripts(site);
  const pages = new Map<string, Uint8Array>();
  for (const [path, bytes] of kept) {
    if (!path.endsWith('.html')) continue;
    const page = await offlinePage(textOf(bytes), {
      place: placeOf(path),
      dataDate: source.dataDate,
      living: livingAddress(path, source),
      style: STYLE,
      script: scripts.pathOf,
      scriptText: (file) => textOf(site.get(file)),
    });
    pages.set(path, bytesOf(page));
  }
  return new Map([
    ...kept,
    ...pages,
    ...carriers(
      new Map([
        ...searchFiles(site, placeOf('search/index.html')),
        ...readByPages(kept, placeOf('compare/index.html')),
      ]),
    ),
    ...(await scripts.files()),
    [STYLE, bytesOf(barStyle)],
  ]);
}

/** The address of a page on the living portal. */
export function livingAddress(file: string, { base, site }: EditionSource): string {
  const path = file.replace(/(?<=^|\/)index\.html$/u, '');
  return site === null ? base + path : new URL(path, site).href;
}

/** The files of search; results are addressed as the search page needs it. */
function searchFiles(site: Files, place: Place): Files {
  return new Map(
    [...site]
      .filter(([path]) => FETCHED.test(path) && !path.startsWith('_astro/') && !PROGRAMME.test(path))
      .map(([path, bytes]) => [path, REGISTER.test(path) ? offlineRegister(bytes, place) : bytes]),
  );
}

function offlineRegister(bytes: Uint8Array, place: Place): Uint8Array {
  const { entries, ...named } = JSON.parse(textOf(gunzipSync(bytes))) as Register;
  const register: Register = {
    ...named,
    entries: entries.map((entry) => ({ ...entry, href: offlineAddress(entry.href, place) })),
  };
  return gzipSync(bytesOf(JSON.stringify(register)), { level: 9, mtime: 0 });
}

/** What scripts other than search read: some files of data, and of measures' pages the parts that are compared. */
function readByPages(kept: Files, comparing: Place): Files {
  return new Map([
    ...READ_BY_PAGES.map((path): [string, Uint8Array] => [path, kept.get(path) ?? new Uint8Array()]),
    ...[...kept]
      .filter(([path]) => /^measures\/(?!by\/)[^/]+\/[^/]+\/index\.html$/u.test(path))
      .map(([path, bytes]): [string, Uint8Array] => [path, bytesOf(comparedParts(textOf(bytes), comparing))]),
  ]);
}

function comparedParts(html: string, comparing: Place): string {
  return [...elementsOf(parse(withAddressesFor(html, comparing)).childNodes)]
    .filter((element) => element.tagName === 'h1' || attributeOf(element, 'data-compare') !== undefined)
    .map((element) => serializeOuter(element))
    .join('\n');
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);
