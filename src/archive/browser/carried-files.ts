import { carrierOf } from '../offline/carrier.ts';

/** A file that a script of the archive carries. */
type Carried = { readonly text: string } | { readonly base64: string };

declare global {
  var carriedFiles: Map<string, Carried> | undefined;
}

/** The archive's own folder: this script stands in `offline/scripts/`. */
const root = new URL('../../', (document.currentScript as HTMLScriptElement).src).href;
const loading = new Map<string, Promise<void>>();
const { fetch } = window;

/** Answers what the page fetches from the archive's folder with what its scripts carry; from elsewhere nothing changes. */
window.fetch = async (input, options) => {
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  const address = url.origin === 'null' ? `${url.protocol}//${url.host}${url.pathname}` : url.origin + url.pathname;
  if (!address.startsWith(root)) return fetch.call(window, input, options);
  const path = decodeURIComponent(address.slice(root.length));
  await loaded(root + carrierOf(path));
  const file = globalThis.carriedFiles?.get(path);
  const response = file ? new Response(contentOf(file)) : new Response('', { status: 404 });
  Object.defineProperty(response, 'url', { value: address });
  return response;
};

function contentOf(file: Carried): string | Uint8Array<ArrayBuffer> {
  return 'text' in file ? file.text : Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
}

/** A script that is not there leaves its files missing, which the page says in its own words; a later question tries again. */
function loaded(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const script = document.createElement('script');
  const arrival = new Promise<void>((resolve) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading.delete(address);
      resolve();
    });
  });
  loading.set(address, arrival);
  script.src = address;
  document.head.append(script);
  return arrival;
}
