import { getCollection } from 'astro:content';
import type { Catalogue } from './catalogue.ts';
import { joinCatalogue } from './join.ts';
import { kindNames } from './registry.ts';

let loaded: Promise<Catalogue> | undefined;

/** The catalogue of this build. While developing it is joined anew for each page, so that edits show. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return loadCatalogue();
  loaded ??= loadCatalogue();
  return loaded;
}

async function loadCatalogue(): Promise<Catalogue> {
  const collections = await Promise.all(kindNames.map((name) => getCollection(name)));
  return joinCatalogue(collections.flat().map(({ data }) => data));
}
