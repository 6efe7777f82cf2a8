/**
 * A title in the pieces that a line break may not divide: words as the Unicode segmenter finds them, each with the marks that
 * cling to it, so that large type never breaks inside a word.
 */
export function wordsIn(title: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(title)) {
    const clings = !isWordLike && !/^[“‘《〈（(〔【]/u.test(segment);
    const opened = /[“‘《〈（(〔【]$/u.test(words.at(-1) ?? '');
    if (words.length > 0 && (clings || opened)) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}
