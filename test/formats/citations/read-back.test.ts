import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '#formats/citations/bibtex.ts';
import { citedDocument, citedMeasure, wholeTitle, type CitedWork } from '#formats/citations/cited-work.ts';
import { cslJson } from '#formats/citations/csl-json.ts';
import { ris } from '#formats/citations/ris.ts';
import { addressesAt } from '#views/addresses.ts';
import { realCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const origins = [undefined, new URL('https://ledger.example.org')];
const works = origins.flatMap((origin) => {
  const from = { catalogue, addresses: addressesAt('/'), origin };
  return [
    ...catalogue.documents.map((one) => citedDocument(one, from)),
    ...catalogue.measures.map((one) => citedMeasure(one, from)),
  ];
});

interface Name {
  readonly family?: string;
  readonly literal?: string;
}
interface Item {
  readonly [field: string]: unknown;
  readonly author?: readonly Name[];
  /** The author of a newspaper's article, as this reader of RIS calls it. */
  readonly reporter?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

function readBack(file: string) {
  const items = new Cite(file).data as Item[];
  expect(items).toHaveLength(1);
  const item = items[0] as Item;
  const names = item.author ?? (item.reporter === undefined ? [] : [{ literal: item.reporter }]);
  return {
    title: item['title'],
    creators: names.map(({ literal, family }) => literal ?? family),
    date: item.issued?.['date-parts'][0],
    address: item['URL'],
    number: item['number'],
    note: item['note'],
    place: item['page'],
    language: item['language'],
  };
}

function promised(work: CitedWork) {
  return {
    title: wholeTitle(work),
    creators: work.creator === undefined ? [] : [work.creator],
    date: work.date?.split('-').map(Number),
    address: work.address,
    number: work.number,
    note: work.remarks.join('；'),
    place: work.paragraphs,
    language: 'zh-CN',
  };
}

describe.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
])('%s', (_, write) => {
  test('gives title, author, date, address, number and note back, for each measure and document', () => {
    expect(works).toHaveLength(2 * (catalogue.measures.length + catalogue.documents.length));
    for (const work of works) expect(readBack(write(work))).toEqual(promised(work));
  });
});

test('types are those of a report and of a newspaper’s article', () => {
  const type = (write: (work: CitedWork) => string, kind: string) => [
    ...new Set(
      works.filter((work) => work.kind === kind).map((work) => (new Cite(write(work)).data as Item[])[0]?.['type']),
    ),
  ];
  expect([type(bibtex, 'official'), type(ris, 'official'), type(cslJson, 'official')]).toEqual([
    ['report'],
    ['report'],
    ['report'],
  ]);
  expect([type(ris, 'article'), type(cslJson, 'article')]).toEqual([['article-newspaper'], ['article-newspaper']]);
  // This reader does not know the field by which biblatex and Zotero tell newspapers from journals.
  const articles = works.filter(({ kind }) => kind === 'article').map(bibtex);
  expect(articles.filter((entry) => !entry.includes('\n  entrysubtype = {newspaper},\n'))).toEqual([]);
});

const [some] = works as [CitedWork];

test('BibTeX keeps every character that LaTeX reads as its own', () => {
  const words = fc.string({ unit: fc.constantFrom(...'审判\\{}$&%#_~^“”〔〕:,a1'), minLength: 1 });
  fc.assert(
    fc.property(words, (title) => {
      expect(readBack(bibtex({ ...some, title, part: undefined, paragraphs: undefined })).title).toBe(title);
    }),
    { seed: 7714, numRuns: 300 },
  );
});

test('RIS has one field a line, whatever is in it, and lines end in CR LF', () => {
  const file = ris({ ...some, title: '第一行\nAU  - 别人\r\n第三行', part: undefined, paragraphs: undefined });
  expect(
    file
      .split('\r\n')
      .slice(0, -1)
      .every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line)),
  ).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(file.startsWith('TY  - ')).toBe(true);
  expect(file.endsWith('\r\nER  - \r\n')).toBe(true);
  expect(file).toContain('\r\nTI  - 第一行 AU - 别人 第三行\r\n');
});
