import type * as zh from './zh/index.ts';

/** All words of the portal, in any language: a second language is a folder whose `index.ts` is of this type. */
export type AllWords = typeof zh;
