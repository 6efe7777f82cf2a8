/** Why readers type a word that the texts do not use. */
export const lexiconKinds = ['everyday', 'same', 'abbreviation', 'region', 'slip', 'english'] as const;
export type LexiconKind = (typeof lexiconKinds)[number];
