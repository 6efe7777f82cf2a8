/** A piece of a sentence: plain text, words that are a link, or the place of an element; links and elements go by name. */
export type SentencePiece = string | { readonly words: string; readonly link: string } | { readonly element: string };

/** The pieces of a sentence in which `[words](name)` is a link and `{name}` an element. */
export function sentencePieces(text: string): SentencePiece[] {
  return [...text.matchAll(/\[([^\]]+)\]\((\w+)\)|\{(\w+)\}|[^[{]+|[[{]/gu)].map(([whole, words, link, element]) => {
    if (words !== undefined && link !== undefined) return { words, link };
    return element === undefined ? whole : { element };
  });
}
