import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, filesOf, pagesOf, textOf } from '../support/built-pages.ts';
import { publishedApi } from '../support/published-api.ts';
import { PORTALS, PORTAL } from '../support/portals.ts';

const STYLES = ['bib', 'csl.json', 'gbt7714-2015.txt', 'gbt7714-2025.txt', 'ris'];

describe.each(PORTALS)('the citations of the portal at $base', (portal) => {
  const { base, folder } = portal;
  const { measures, documents } = publishedApi(portal);
  const works = [...measures, ...documents];
  const file = (id: string, style: string) => readFileSync(join(folder, `cite/${id}.${style}`), 'utf8');
  const pages = new Map(pagesOf(portal).map((page) => [page.address, page]));

  test('are files in five styles for each measure and each document, and no others', () => {
    const expected = works.flatMap(({ id }) => STYLES.map((style) => `${id}.${style}`));
    expect(filesOf(join(folder, 'cite'))).toEqual(expected.sort());
  });

  test('name the page of what they cite', () => {
    const wrong = works.flatMap(({ id, url }) =>
      STYLES.filter((style) => !file(id, style).includes(url)).map((style) => `${id}.${style}`),
    );
    expect(wrong).toEqual([]);
  });

  test('stand on its page as in its file, with links to every style', () => {
    for (const { id, url } of works) {
      const section = pages.get(url)?.document.querySelector('section.citation');
      const reference = section?.querySelector('.reference');
      expect(reference && textOf(reference), url).toBe(
        file(id, 'gbt7714-2025.txt')
          .replace(/^\uFEFF/u, '')
          .trimEnd(),
      );
      const links = section?.querySelectorAll('a[download]').map((link) => attribute(link, 'href'));
      expect(links?.sort(), url).toEqual(STYLES.map((style) => `${base}cite/${id}.${style}`));
    }
  });

  test('are told to programs by the title that the files have', () => {
    for (const { id, url } of works) {
      const [{ title }] = JSON.parse(file(id, 'csl.json')) as [{ title: string }];
      const head = pages.get(url)?.document;
      for (const name of ['DC.title', 'citation_title']) {
        const tag = head?.querySelector(`meta[name="${name}"]`);
        expect(tag && attribute(tag, 'content'), url).toBe(title);
      }
    }
  });
});

test('the button that copies is hidden until its script shows it', () => {
  const { measures, documents } = publishedApi();
  const withButton = pagesOf(PORTAL).filter(({ document }) => document.querySelector('.citation button'));
  expect(withButton).toHaveLength(measures.length + documents.length);
  expect(withButton.filter(({ document }) => !document.querySelector('.citation button[hidden]'))).toEqual([]);
});
