import { readdir, lstat } from 'node:fs/promises';
import { join } from 'node:path';

/** One package that `npm ci` installs, on this system or another. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as its maker says; `undefined` where it says none. */
  readonly licence: string | undefined;
  readonly integrity: string | undefined;
  /** Whether it asks to run a program when it is installed. */
  readonly hasScript: boolean;
  /** Whether the portal is built without it. */
  readonly isForDevelopment: boolean;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly integrity?: string;
        readonly hasInstallScript?: boolean;
        readonly dev?: boolean;
      }
    >
  >;
}

/** Every package of a lock file (npm, version 3), by its place in the tree. */
export function lockedPackages(lock: string): LockedPackage[] {
  const { packages } = JSON.parse(lock) as Lock;
  return Object.entries(packages).flatMap(([place, { version = '', license, integrity, hasInstallScript, dev }]) =>
    place === ''
      ? []
      : {
          name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
          ...{ version, licence: license, integrity },
          ...{ hasScript: hasInstallScript ?? false, isForDevelopment: dev ?? false },
        },
  );
}

/**
 * How many bytes the packages of a folder hold. A file with two names counts once; what tools keep beside the packages
 * (`.vite`, `.cache`) is no package.
 */
export async function bytesOfPackages(folder: string): Promise<number> {
  const packages = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const within = await Promise.all(
    packages.map((name) => readdir(join(folder, name), { withFileTypes: true, recursive: true })),
  );
  const files = await Promise.all(
    within
      .flat()
      .filter((entry) => entry.isFile())
      .map((entry) => lstat(join(entry.parentPath, entry.name))),
  );
  return [...new Map(files.map(({ ino, size }) => [ino, size])).values()].reduce((sum, size) => sum + size, 0);
}
