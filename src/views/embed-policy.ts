import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of an embed: it may use this one style sheet, which stands inside it, and load or run nothing at all.
 *
 * @param style the content of its only `<style>`, to the byte (CSP 3, section 8.4: the hash is that of UTF-8).
 */
export function embedPolicy(style: string): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
