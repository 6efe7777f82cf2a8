import type { Site } from '#domain/site.ts';

/** What the portal is called, in its own language and in English. */
export type PortalNames = Pick<Site, 'title' | 'titleEnglish'>;

/** The same, what it is about and how what it wrote may be used. */
export type PortalFacts = PortalNames & Pick<Site, 'subject' | 'subjectEnglish' | 'licence'>;

/** Both names, as an archive is titled. */
export function fullName({ title, titleEnglish }: PortalNames): string {
  return `${title} · ${titleEnglish}`;
}
