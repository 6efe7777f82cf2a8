import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { PORTAL, type BuiltPortal } from './portals.ts';

/** One HTML file of a built portal. */
export interface BuiltPage {
  /** Where readers find it, with the path under which the portal is served. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly document: HtmlElement;
}

const validator = new HtmlValidate(new StaticConfigLoader({ extends: [] }));
const parser = new Parser(await validator.getConfigFor('page.html'));

/** Every file of a built portal, relative to its folder, in a fixed order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** What other sites show within their pages, by its file. */
export const isEmbed = (file: string) => file.startsWith('embed/');

/** Every page that readers visit. */
export function pagesOf(portal: BuiltPortal): BuiltPage[] {
  return htmlFilesOf(portal, (file) => !isEmbed(file));
}

/** Every file that other sites show within their pages. */
export function embedsOf(portal: BuiltPortal): BuiltPage[] {
  return htmlFilesOf(portal, isEmbed);
}

function htmlFilesOf({ base, folder }: BuiltPortal, isAsked: (file: string) => boolean): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html') && isAsked(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { address: addressOf(base, file), file, html, document: parser.parseHtml(html) };
    });
}

/** The one page at an address, which begins with the path under which the portal is served. */
export function pageAt(address: string, { base, folder }: BuiltPortal = PORTAL): BuiltPage {
  const file = `${address.slice(base.length)}index.html`;
  const html = readFileSync(join(folder, file), 'utf8');
  return { address, file, html, document: parser.parseHtml(html) };
}

/** A JSON file of a built portal, read. */
export function builtJson<T>(path: string, { folder }: BuiltPortal = PORTAL): T {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
}

function addressOf(base: string, file: string): string {
  return base + file.replace(/(?<=^|\/)index\.html$/u, '');
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** HTML text as a reader sees it: character references resolved. */
export function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu,
    (whole, hex?: string, decimal?: string, name = '') =>
      hex || decimal
        ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
        : (CHARACTERS[String(name)] ?? whole),
  );
}

/** All text inside an element, its white space as it is in the file. */
export function textOf(element: HtmlElement): string {
  return decoded(element.textContent);
}

/** The text of an element on one line. */
export function lineOf(element: HtmlElement): string {
  return textOf(element).replaceAll(/\s+/gu, ' ').trim();
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decoded(value);
}
