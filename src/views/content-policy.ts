import { createHash } from 'node:crypto';
import { OWN_PAGES, type PageRight } from './page-rights.ts';

/** As a policy names what stands inside a page, to the byte (CSP 3, section 8.4: the hash is that of UTF-8). */
export const inlineSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * The Content-Security-Policy of a page: nothing but files of the portal's own host and one script inside it. A string is never run, and
 * becomes HTML only where the page has the right to it (Trusted Types).
 *
 * @param script the content of its only inline `<script>`.
 */
export function pagePolicy(script: string, rights: readonly PageRight[] = []): string {
  const wasm = rights.includes('webassembly') ? " 'wasm-unsafe-eval'" : '';
  const trusted = rights.includes(OWN_PAGES) ? OWN_PAGES : "'none'";
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineSource(script)}${wasm}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted}`,
  ].join('; ');
}

/**
 * The Content-Security-Policy of a page of one file, such as an embed: it may use this one style sheet, which stands inside it, and load or
 * run nothing at all. Its icon is an empty one in its own address, or Firefox asks for the host's.
 *
 * @param style the content of its only `<style>`.
 */
export function scriptlessPolicy(style: string): string {
  return `default-src 'none'; style-src ${inlineSource(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
}
