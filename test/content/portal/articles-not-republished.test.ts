import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from '../../support/built-pages.ts';
import { catalogueOf, type BuiltPortal } from '../../support/portals.ts';

/** How many characters in a row make a passage; shorter runs are names and set phrases that anyone may write. */
const PASSAGE = 24;

/** Only Chinese characters and digits: neither punctuation, mark-up nor segmentation hides a passage. */
const bare = (text: string) => text.replaceAll(/<[^>]*>/gu, '').replaceAll(/[^\p{Script=Han}\d]/gu, '');
const isHeading = (line: string) => line.length < 40;

/** What a portal publishes, as text. */
const publishedIn = ({ folder }: BuiltPortal) =>
  filesOf(folder)
    .filter((file) => /\.(?:html|json|jsonl|csv|txt|atom|bib|ris|gz|pf_fragment)$/u.test(file))
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, text: bare((/\.(?:gz|pf_fragment)$/u.test(file) ? gunzipSync(bytes) : bytes).toString('utf8')) };
    });

describe.each(inject('atRoot'))('the portal in $folder', async (portal) => {
  const { documents } = await catalogueOf(portal);
  const published = publishedIn(portal);

  /** Where passages of a text are published, looking at every passage that starts at each sixth character. */
  const publishedPassages = (text: string) => {
    const characters = bare(text);
    const starts = Array.from({ length: Math.ceil(Math.max(0, characters.length - PASSAGE + 1) / 6) }, (_, at) => at * 6);
    return starts.flatMap((start) => {
      const passage = characters.slice(start, start + PASSAGE);
      const place = published.find((page) => page.text.includes(passage));
      return place ? [`${place.file}: ${passage}`] : [];
    });
  };
  /** The paragraphs of each document that no measure quotes and that are more than a heading. */
  const outside = documents.map(({ id, rights, paragraphs, measures }) => {
    const quoted = new Set(measures.flatMap(({ quote }) => quote.split('\n')));
    const texts = paragraphs.map(({ text }) => text).filter((text) => !quoted.has(text) && !isHeading(text));
    return { id, rights, texts };
  });

  test.each(outside.filter(({ rights }) => rights === 'quotation'))('$id is only quoted by measure', ({ texts }) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(publishedPassages)).toEqual([]);
  });

  test('a passage that is published would be found: official documents stand there in full', () => {
    const official = outside.filter(({ rights }) => rights === 'official').flatMap(({ texts }) => texts);
    expect(official.length).toBeGreaterThan(0);
    for (const text of official) expect(publishedPassages(text).length).toBeGreaterThan(0);
  });
});
