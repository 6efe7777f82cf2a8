import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';
import { PROMISED } from '../support/promised-measures.ts';
import { publishedApi } from '../support/published-api.ts';

/** How many characters in a row make a passage; shorter runs are names and set phrases that anyone may write. */
const PASSAGE = 24;

/** Only Chinese characters and digits: neither punctuation, mark-up nor segmentation hides a passage. */
const bare = (text: string) => text.replaceAll(/<[^>]*>/gu, '').replaceAll(/[^\p{Script=Han}\d]/gu, '');

const published = filesOf(BUILT['/'])
  .filter((file) => /\.(?:html|json|pf_fragment)$/u.test(file))
  .map((file) => {
    const bytes = readFileSync(join(BUILT['/'], file));
    return { file, text: bare((file.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).toString('utf8')) };
  });

const { measures } = publishedApi();
const isHeading = (line: string) => line.length < 40;

/** The paragraphs of a document that no measure quotes and that are more than a heading. */
function outsideMeasures(document: string): string[] {
  const quoted = new Set(
    measures.filter((measure) => measure.document === document).flatMap(({ quote }) => quote.split('\n')),
  );
  return readFileSync(`content/sources/${document}.txt`, 'utf8')
    .split('\n')
    .filter((line) => !quoted.has(line) && !isHeading(line));
}

/** Where passages of a text are published, looking at every passage that starts at each sixth character. */
function publishedPassages(text: string): string[] {
  const characters = bare(text);
  const found: string[] = [];
  for (let at = 0; at + PASSAGE <= characters.length; at += 6) {
    const passage = characters.slice(at, at + PASSAGE);
    const place = published.find((page) => page.text.includes(passage));
    if (place) found.push(`${place.file}: ${passage}`);
  }
  return found;
}

describe('the full texts of signed articles are not republished', () => {
  test.each(PROMISED.filter((document) => !document.published))('$id is only quoted by measure', ({ id }) => {
    const paragraphs = outsideMeasures(id);
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs.flatMap((paragraph) => publishedPassages(paragraph))).toEqual([]);
  });
});

test('a passage that is published would be found: official documents stand there in full', () => {
  const [preamble = ''] = outsideMeasures('shenzhen-2020').filter((line) => line.length > 80);
  expect(publishedPassages(preamble).length).toBeGreaterThan(5);
});
