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

/** What each part is called where an excerpt comes from it. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  title: '标题',
  heading: '原文标题',
  questions: '常见问法',
  summary: '摘要',
  quote: '原文',
  themes: '专题',
  elements: '要素',
  bodies: '责任主体',
  document: '文件',
  parts: '说明',
  evidence: '证据与检索',
};
