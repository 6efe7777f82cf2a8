import { chosenParts, type Paragraph, type Part } from './part.ts';

/** A sentence or a clause before a semicolon, with the marks that close it. */
const SENTENCE = /[^。！？；]*[。！？；]+[”’）】》]*|[^。！？；]+$/gu;

/** The sentences of paragraphs, in their order: what can be chosen where words cannot be selected. */
export function sentencesOf(paragraphs: readonly Paragraph[]): Part[] {
  return paragraphs.flatMap(({ number, text }) => {
    const parts = [...text.matchAll(SENTENCE)].map(({ 0: words, index }): Part => {
      return { number, text, from: index, to: index + words.length };
    });
    return chosenParts(parts) ?? [];
  });
}
