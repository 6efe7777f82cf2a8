/** What part of a record a text is, in the order in which the index holds them. */
export const fieldNames = [
  'title',
  'heading',
  'questions',
  'summary',
  'quote',
  'themes',
  'elements',
  'bodies',
  'document',
  'parts',
  'evidence',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** How much a match counts by where it stands. What a text is about weighs more than what it mentions. */
export const fieldWeights: Readonly<Record<FieldName, number>> = {
  title: 5,
  heading: 4.5,
  questions: 2,
  summary: 2.5,
  quote: 3,
  themes: 2,
  elements: 1,
  bodies: 1,
  document: 0.6,
  parts: 0.2,
  evidence: 0.2,
};
