import type { Catalogue } from '#catalogue/catalogue.ts';
import { passageForm as words } from '#words/passage-form.ts';
import type { Addresses } from './addresses.ts';
import { LONGEST, SHORTEST } from '#quotation/passage/check.ts';
import { SHORTEST_NEAR } from '#quotation/passage/near.ts';

/** Everything that `/verify/` shows before a passage is pasted. */
export function passagePage({ documents }: Catalogue, addresses: Addresses) {
  const quoted = documents.filter(({ rights }) => rights === 'quotation').length;
  return {
    title: words.title,
    description: words.description,
    crumbs: [],
    texts: addresses.passageTexts,
    measure: addresses.measure('{id}'),
    document: addresses.document('{id}'),
    documents: addresses.documents,
    data: addresses.api('measures.json'),
    method: `${addresses.methodology}#passages`,
    scope: words.scope(documents.length, quoted),
    note: words.note(SHORTEST, LONGEST / 1024, SHORTEST_NEAR),
  };
}
