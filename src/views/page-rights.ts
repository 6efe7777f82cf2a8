/**
 * What the scripts of a page may do beyond what those of every page may: run WebAssembly, or make documents of the HTML of other pages
 * of the portal.
 */
export type PageRight = 'webassembly' | 'own-pages';

/** The name of the one policy of Trusted Types: it makes documents of pages that the portal's own host has sent. */
export const OWN_PAGES: PageRight = 'own-pages';
