import { expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { openSearchDescription } from '#views/open-search.ts';
import { smallCatalogue } from '../fixtures/catalogues.ts';

const { site } = await smallCatalogue();

test('a browser is told where to ask, by the full address of the portal', () => {
  const description = openSearchDescription(site, addressesAt('/ledger/'), new URL('https://example.org'));
  expect(description).toContain('template="https://example.org/ledger/search/?q={searchTerms}"');
  expect(description).toMatch(/<ShortName>.{1,16}<\/ShortName>/u);
});

test('where nobody has said which host it is on, the address is that below the host', () => {
  expect(openSearchDescription(site, addressesAt('/'), undefined)).toContain('template="/search/?q={searchTerms}"');
});

test('a title with marks of XML is written as text', () => {
  const description = openSearchDescription({ ...site, title: 'A & <B>' }, addressesAt('/'), undefined);
  expect(description).toContain('<ShortName>A &amp; &lt;B></ShortName>');
});
