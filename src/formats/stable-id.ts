import { sha256Of } from '#files/hash.ts';

/** Names of other projects that happen to be the same give other ids. */
const NAMESPACE = 'reform-ledger';

/**
 * The UUID of what `name` names in the ledger: always the same, whatever host or path the portal is served from. Made from the SHA-256 of
 * the name (version 8, RFC 9562, 5.8 and B.2). A tag URI would need a domain, which the portal may not have.
 */
export function stableUuid(name: string): string {
  const hex = sha256Of(`${NAMESPACE} ${name}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** The same as an IRI, as an Atom id has to be (RFC 4287, 4.2.6; RFC 9562, 4). */
export function stableUrn(name: string): string {
  return `urn:uuid:${stableUuid(name)}`;
}
