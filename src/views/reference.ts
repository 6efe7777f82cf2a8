import { posix } from 'node:path';

/** How a file of the portal names one of its addresses. */
export type Reference = (address: string) => string;

/**
 * How the file at the address `from` names others: in full where the host is known. Where it is not, relative to itself, which leads to
 * the right place wherever the file was fetched from (RFC 3986, 5.1.3): on any host, below any path, in a folder on a disk.
 *
 * @param origin the portal's scheme and host.
 */
export function referenceFrom(from: string, origin: URL | undefined): Reference {
  if (origin) return (address) => new URL(address, origin).href;
  return (address) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address) ?? [];
    const relative = posix.relative(posix.dirname(from), path) || '.';
    return `${relative}${path.endsWith('/') ? '/' : ''}${rest}`;
  };
}
