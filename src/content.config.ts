import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { recordsLoader } from '#catalogue/records-loader.ts';
import { kindNames, type ContentRecord, type KindName } from '#catalogue/registry.ts';

// What a loader stores has passed the schema of its kind; `npm run check` checks the records against each other.
const collectionOf = <K extends KindName>(kind: K) =>
  defineCollection({ loader: recordsLoader(kind), schema: z.custom<ContentRecord<K>>() });

type Collections = { readonly [K in KindName]: ReturnType<typeof collectionOf<K>> };

export const collections = Object.fromEntries(kindNames.map((kind) => [kind, collectionOf(kind)])) as Collections;
