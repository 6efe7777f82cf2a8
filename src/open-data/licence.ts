import type { Site } from '#domain/site.ts';
import { inBoth, portalName, words } from './languages.ts';

type Licensed = Pick<Site, 'title' | 'licence'>;

/** The licence as programs name it: a deed of Creative Commons is a page about the licence, which has the address without it. */
export function licenceAddress({ licence }: Pick<Site, 'licence'>): string {
  return licence.address.replace(/(?<=\/)deed\.[a-z-]+$/u, '');
}

/** What may be used under the licence and what not, in the language of the pages. */
export function rightsOf({ title, licence }: Licensed): string {
  return words.openData.rights(title, licence.name);
}

export function rightsInBoth(site: Licensed & Pick<Site, 'titleEnglish'>) {
  return inBoth((one) => one.openData.rights(portalName(site, one), site.licence.name));
}
