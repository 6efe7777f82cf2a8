import type { Parts } from './part.ts';
import { textDirective } from './text-directive.ts';

/** Where a page is shown, and what it says of its own address. */
export interface Shown {
  /** The page's address on the portal: complete where the build knew the host, otherwise a path. */
  readonly written: string;
  /** Where the browser has the page from; `null` or such for a disk. */
  readonly protocol: string;
  readonly origin: string;
  /** Whether it is a page of an archive, which may stand anywhere. */
  readonly isArchived: boolean;
}

/**
 * The page's address on the living portal as far as it is known: complete, or the path where neither the build knew the host nor the
 * page comes from it. Never an address on the reader's disk; the reserved `.invalid` (RFC 2606), which archives replay, is no host.
 */
export function livingAddress({ written, protocol, origin, isArchived }: Shown): string {
  const isFromPortal = /^https?:$/u.test(protocol) && !isArchived && !/\.invalid(?::\d+)?$/u.test(origin);
  return isFromPortal && written.startsWith('/') ? origin + written : written;
}

/**
 * The link to quoted words: the paragraph where they begin, and the words themselves for browsers that know text fragments.
 *
 * @param before all text of the page that stands before that paragraph.
 */
export function permalink(address: string, parts: Parts, before: string): string {
  const directive = textDirective(parts, before);
  return `${address}#p-${parts[0].number}${directive === undefined ? '' : `:~:${directive}`}`;
}
