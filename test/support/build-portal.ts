import { execFileSync } from 'node:child_process';

/** Where the built portals that tests read are, by the path under which each is served. */
export const BUILT = { '/': 'test-results/site', '/ledger/': 'test-results/site-under-path' } as const;

/** Vitest's global set-up: builds the real portal, once at the root and once under a path. */
export default function buildPortal(): void {
  for (const [base, out] of Object.entries(BUILT)) {
    execFileSync(process.execPath, ['scripts/build.ts', '--base', base, '--out', out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
