import { OWN_PAGES } from '#views/page-rights.ts';

interface HtmlPolicy {
  createHTML(html: string): string;
}

/** Browsers that have Trusted Types make a document of no string: of what the page's policy names alone. */
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
};
const policy = trustedTypes?.createPolicy(OWN_PAGES, { createHTML: (html) => html });

/** A page of this portal as a document, whose scripts do not run. @param html as the portal's own host has sent it. */
export function ownPage(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
