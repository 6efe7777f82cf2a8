import { displayed } from '#source-text/display.ts';
import type { Run } from './block.ts';

/** Source text: read and copied with its own characters, drawn as pages set them. */
export function sourceRun(text: string): Run {
  return { text, shown: displayed(text) };
}

/** A source as evidence names it, and its address, spelt out for those who read on paper. */
export function sourceRuns({ label, href }: { readonly label: string; readonly href: string | undefined }): Run[] {
  return href === undefined ? [{ text: label }] : [{ text: `${label} ` }, addressRun(href)];
}

/** A web address that can be followed; PDF wants it in ASCII. */
export function addressRun(address: string): Run {
  return { text: address, ink: 'link', to: { url: new URL(address).href } };
}

/** The name of a measure's or document's place, for links: its id. */
export const placeOf = (id: string) => id;
export const chapterPlace = (document: string, paragraph: number) => `${document}#p-${paragraph}`;
