/**
 * The Content-Security-Policy of a page as it works from a disk: Firefox takes no file for the page's own host when a form leads to it, and
 * what the page would fetch comes by scripts whose addresses are strings.
 */
export function offlinePolicy(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !directive.includes('trusted-types'))
    .map((directive) => (directive === "form-action 'self'" ? `${directive} file:` : directive))
    .join('; ');
}
