import { defineCollection } from 'astro:content';
import { recordsLoader } from '#records/loader.ts';

// Each loader checks its records against the schemas of `domain`; `npm run check` checks them against each other.
export const collections = {
  portal: defineCollection({ loader: recordsLoader('portal') }),
  documents: defineCollection({ loader: recordsLoader('documents') }),
  measures: defineCollection({ loader: recordsLoader('measures') }),
  ledgers: defineCollection({ loader: recordsLoader('ledgers') }),
  themes: defineCollection({ loader: recordsLoader('themes') }),
  bodies: defineCollection({ loader: recordsLoader('bodies') }),
  glossary: defineCollection({ loader: recordsLoader('glossary') }),
};
