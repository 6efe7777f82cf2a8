import type { Catalogue } from '#catalogue/catalogue.ts';
import { glossaryPage as words } from '#words/glossary-page.ts';
import type { Addresses } from './addresses.ts';

/** Everything that `/glossary/` shows: terms in the order of their pinyin, under its first letter. */
export function glossaryPage(catalogue: Catalogue, addresses: Addresses) {
  const letters = new Map<string, (typeof catalogue.glossary)[number][]>();
  for (const term of catalogue.glossary) {
    const first = term.pinyin.charAt(0).toUpperCase();
    const letter = /[A-Z]/u.test(first) ? first : words.digits;
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return {
    title: words.title,
    description: words.description(catalogue.glossary.length),
    crumbs: [],
    total: catalogue.glossary.length,
    letters: [...letters].map(([letter, terms]) => ({
      letter,
      terms: terms.map((term) => ({
        ...term,
        uses: catalogue.measures.filter(({ quote }) => [term.term, ...term.aliases].some((one) => quote.includes(one)))
          .length,
        search: `${addresses.search}?q=${encodeURIComponent(term.term)}`,
      })),
    })),
  };
}
