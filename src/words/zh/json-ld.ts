/** What the structured data of pages name in words. */
export const jsonLd = {
  /** What we say of a work, so that nobody takes it for the work's own words. */
  ownWords: (portal: string, text: string) => `${portal}的说明，非原文：${text}`,
  textHash: '存档原文的 SHA-256',
  quoteHash: '本条原文的 SHA-256',
  glossary: (portal: string) => `${portal}词汇表`,
};
