import { escapedHtml } from '#files/escaped-html.ts';
import type { Site } from '#domain/site.ts';
import { language } from '#words/language.ts';
import { siteFrame } from '#words/site-frame.ts';
import type { Addresses } from './addresses.ts';

/** The most that browsers show of a search engine's name (OpenSearch 1.1, `ShortName`: 16 characters). */
const NAME_LIMIT = 16;

/**
 * The OpenSearch 1.1 description by which a browser adds the portal as a search engine.
 *
 * @param origin the portal's scheme and host, as browsers require; without it the address is that on whatever host it stands.
 */
export function openSearchDescription({ title }: Site, addresses: Addresses, origin: URL | undefined): string {
  const at = (path: string) => (origin ? new URL(path, origin).href : path);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapedHtml([...title].slice(0, NAME_LIMIT).join(''))}</ShortName>
  <Description>${escapedHtml(siteFrame.search.label)}</Description>
  <Language>${language.tag}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escapedHtml(at(addresses.search))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
