import { posix } from 'node:path';
import { Refused } from '#domain/refused.ts';

/** What an offline page may point at. */
export interface Place {
  /** The path under which the portal was built, with its closing slash. */
  readonly base: string;
  /** The page that points, by its file. */
  readonly file: string;
  /** Whether the offline edition has a file of this path. */
  readonly has: (path: string) => boolean;
}

/** An address that leads nowhere in the offline edition. */
export class DeadAddress extends Refused {}

/**
 * A portal address such as `/measures/<document>/<number>/#p-3` as an address that works from `file`, wherever the folder stands: a folder's
 * address names its `index.html`, since no server adds it. `{id}` in an address stands for what a script will put there. Addresses of
 * other sites and places on the same page stay as they are.
 *
 * @throws {DeadAddress} where the portal has no such file.
 */
export function offlineAddress(address: string, { base, file, has }: Place): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address.slice(base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!target.includes('{') && !has(decodeURIComponent(target))) throw new DeadAddress(address);
  if (target === file && rest.startsWith('#')) return rest;
  return posix.relative(posix.dirname(file), target) + rest;
}

/** The address of a folder to which a script adds names of files, such as `/search/`, as it works from the page's file. */
export function offlineFolder(address: string, { base, file }: Place): string {
  return `${posix.relative(posix.dirname(file), address.slice(base.length)) || '.'}/`;
}
