import type { WordsEntry } from './words.ts';

/** Entries by their English words, as `englishKey` writes them. */
export function byEnglish(entries: readonly WordsEntry[]): Map<string, WordsEntry[]> {
  const found = new Map<string, WordsEntry[]>();
  for (const entry of entries) {
    for (const key of entry.asked.map(englishKey)) found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

/** English words as they are compared: lower case, one space apart, without the plural's ending. */
export function englishKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .map(singular)
    .join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
