import { getCollection, type CollectionKey } from 'astro:content';
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
  const [portal, documents, measures, ledgers, themes, bodies, glossary] = await Promise.all([
    values<Pick<ContentValues, 'site' | 'corrections' | 'leftOut' | 'lexicon' | 'archive'>>('portal'),
    values<ContentValues['documents'][number]>('documents'),
    values<ContentValues['measures'][number]>('measures'),
    values<ContentValues['ledgers'][number]>('ledgers'),
    values<ContentValues['themes'][number]>('themes'),
    values<ContentValues['bodies'][number]>('bodies'),
    values<ContentValues['glossary'][number]>('glossary'),
  ]);
  const [whole] = portal;
  if (!whole) throw new Error('content/site.yaml is not loaded: run npm run check');
  return joinCatalogue({ ...whole, documents, measures, ledgers, themes, bodies, glossary });
}

async function values<T>(collection: CollectionKey): Promise<T[]> {
  const entries = (await getCollection(collection)) as { data: { order: number; value: T } }[];
  return entries.sort((a, b) => a.data.order - b.data.order).map(({ data }) => data.value);
}
