import { getCollection } from 'astro:content';
import type { ContentValues } from '#records/values.ts';
import type { Catalogue } from './catalogue.ts';
import { joinCatalogue } from './join.ts';

let loaded: Promise<Catalogue> | undefined;

/** The catalogue of this build. While developing it is joined anew for each page, so that edits show. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return loadCatalogue();
  loaded ??= loadCatalogue();
  return loaded;
}

async function loadCatalogue(): Promise<Catalogue> {
  const [site, documents, measures, themes, bodies, glossary] = await Promise.all([
    values<ContentValues['site']>('site'),
    values<ContentValues['documents'][number]>('documents'),
    values<ContentValues['measures'][number]>('measures'),
    values<ContentValues['themes'][number]>('themes'),
    values<ContentValues['bodies'][number]>('bodies'),
    values<ContentValues['glossary'][number]>('glossary'),
  ]);
  return joinCatalogue({
    site: site[0] as ContentValues['site'],
    documents,
    measures,
    themes,
    bodies,
    glossary,
  });
}

async function values<T>(
  collection: 'site' | 'documents' | 'measures' | 'themes' | 'bodies' | 'glossary',
): Promise<T[]> {
  const entries = (await getCollection(collection)) as { data: { order: number; value: T } }[];
  return entries.sort((a, b) => a.data.order - b.data.order).map(({ data }) => data.value);
}
