import { describe, expect, inject, test } from 'vitest';
import { attribute, lineOf, pagesOf, type BuiltPage } from '../../support/built-pages.ts';
import { catalogueOf } from '../../support/portals.ts';

function headingLevels({ document }: BuiltPage): number[] {
  return document
    .querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')
    .map((heading) => Number(attribute(heading, 'aria-level') ?? heading.tagName.slice(1)));
}

function meta({ document }: BuiltPage, name: string): string {
  const [element] = document.querySelectorAll(`meta[name="${name}"]`);
  return (element && attribute(element, 'content')) ?? '';
}

function repeated(values: readonly (readonly [file: string, value: string])[]): string[] {
  const files = new Map<string, string[]>();
  for (const [file, value] of values) files.set(value, [...(files.get(value) ?? []), file]);
  return [...files].filter(([, where]) => where.length > 1).map(([value, where]) => `${value}: ${where.join(', ')}`);
}

describe.each(inject('portals'))('every page of the portal built for $base', async (portal) => {
  const { base } = portal;
  const { site } = await catalogueOf(portal);
  const titleEnd = ` - ${site.title}`;
  const pages = pagesOf(portal);
  const wrong = (isRight: (page: BuiltPage) => boolean) =>
    pages.filter((page) => !isRight(page)).map(({ file }) => file);
  const titles = pages.map(
    ({ file, document }) => [file, document.querySelectorAll('head > title').map(lineOf).join('|')] as const,
  );

  test('says that it is in simplified Chinese', () => {
    expect(wrong(({ html }) => /^<!DOCTYPE html><html lang="zh-Hans">/u.test(html))).toEqual([]);
  });

  test('has exactly one main heading, and it comes first', () => {
    expect(
      wrong((page) => headingLevels(page)[0] === 1 && headingLevels(page).filter((level) => level === 1).length === 1),
    ).toEqual([]);
    expect(wrong(({ document }) => document.querySelectorAll('main h1').map(lineOf).join('') !== '')).toEqual([]);
  });

  test('skips no level of heading on the way down', () => {
    expect(
      wrong((page) => headingLevels(page).every((level, at, levels) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)),
    ).toEqual([]);
  });

  test('has a title of its own that ends in the portal’s name', () => {
    expect(repeated(titles)).toEqual([]);
    const unnamed = titles.filter(([file, title]) => file !== 'index.html' && !title.endsWith(titleEnd));
    expect(unnamed).toEqual([]);
    expect(titles.filter(([, title]) => title.length <= titleEnd.length)).toEqual([]);
  });

  test('leads from its foot to the corrections, and to what the press may quote', () => {
    const footed = ({ document }: BuiltPage) =>
      document.querySelectorAll('footer a').map((link) => attribute(link, 'href') ?? '');
    expect(
      wrong((page) => ['corrections/', 'press/'].every((path) => footed(page).includes(`${base}${path}`))),
    ).toEqual([]);
  });

  test('has a description of its own', () => {
    const descriptions = pages.map((page) => [page.file, meta(page, 'description')] as const);
    expect(descriptions.filter(([, description]) => [...description].length < 8)).toEqual([]);
    expect(repeated(descriptions)).toEqual([]);
  });

  test('has one main part, one header, one footer, named navigation and a link that skips to the main part', () => {
    const count = (page: BuiltPage, selector: string) => page.document.querySelectorAll(selector).length;
    expect(wrong((page) => count(page, 'main#main') === 1 && count(page, 'main') === 1)).toEqual([]);
    expect(wrong((page) => count(page, 'body > header') === 1 && count(page, 'body > footer') === 1)).toEqual([]);
    expect(wrong((page) => count(page, 'nav') === count(page, 'nav[aria-label]'))).toEqual([]);
    expect(wrong(({ html }) => html.indexOf('href="#main"') < html.indexOf('<header'))).toEqual([]);
  });

  test('can be read on a phone: it says how wide it is', () => {
    expect(wrong((page) => meta(page, 'viewport') === 'width=device-width, initial-scale=1')).toEqual([]);
  });
});
