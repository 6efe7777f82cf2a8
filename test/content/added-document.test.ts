import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { datasets } from '#open-data/datasets.ts';
import { passageCheck } from '#quotation/passage/check.ts';
import { publishedTexts } from '#quotation/passage/published-texts.ts';
import { addressesAt } from '#views/addresses.ts';
import { TWO_MEASURES } from '../fixtures/added-document.ts';
import { catalogueIn } from '../fixtures/catalogues.ts';
import { searchedCatalogue } from '../fixtures/search-library.ts';
import { ADDED, REAL } from '../support/contents.ts';

// That the content with a document added keeps what is promised of any is shown beside the content itself: see CONTENTS.
describe('a document that is added to the content', async () => {
  const [before, after] = await Promise.all([catalogueIn(REAL), catalogueIn(ADDED)]);
  const addresses = addressesAt('/');
  const ids = TWO_MEASURES.measures.map((_, at) => `${TWO_MEASURES.id}/${at + 1}`);

  test('comes last, with its two measures', () => {
    expect(after.documents.at(-1)?.id).toBe(TWO_MEASURES.id);
    expect(after.measures.map(({ id }) => id)).toEqual([...before.measures.map(({ id }) => id), ...ids]);
  });

  test('changes nothing that is published of the others', () => {
    const rows = (name: 'measures' | 'documents' | 'evidence', catalogue: Catalogue) =>
      datasets[name].json({ catalogue, addresses }) as unknown[];
    expect(rows('measures', after).slice(0, -ids.length)).toEqual(rows('measures', before));
    expect(rows('documents', after).slice(0, -1)).toEqual(rows('documents', before));
    expect(rows('evidence', after)).toEqual(rows('evidence', before));
  });

  test('is found by the words of its measures, and those words are known to be its own', async () => {
    const search = searchedCatalogue(after);
    const check = passageCheck(publishedTexts(after));
    for (const [at, words] of TWO_MEASURES.measures.entries()) {
      const [heading = ''] = words.split('。');
      expect((await search.find(heading)).hrefs[0]).toBe(`/measures/${ids[at]}/`);
      expect(check(words).kind).toBe('exact');
    }
  });
});
