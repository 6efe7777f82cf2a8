import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Where the built portals that tests read are, by the path under which each is served. */
export const BUILT = { '/': 'test-results/site', '/ledger/': 'test-results/site-under-path' } as const;

/** Where the snapshot of the portal at `/` is: the folder of all snapshots. */
export const ARCHIVES = 'test-results/archives';

/** Where its zip is unpacked: below names with spaces and Chinese characters, as readers have them. */
export const UNPACKED = 'test-results/解压 存档';

/** Vitest's global set-up: builds the real portal, once at the root and once under a path, and a snapshot of it. */
export default function buildPortal(): void {
  for (const [base, out] of Object.entries(BUILT)) run('scripts/build.ts', '--base', base, '--out', out);
  rmSync(ARCHIVES, { recursive: true, force: true });
  run('scripts/snapshot.ts', '--from', BUILT['/'], '--out', ARCHIVES);
  const [date = ''] = readdirSync(ARCHIVES);
  const [zip = ''] = readdirSync(join(ARCHIVES, date)).filter((file) => file.endsWith('.zip'));
  rmSync(UNPACKED, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(ARCHIVES, date, zip))))) {
    mkdirSync(dirname(join(UNPACKED, path)), { recursive: true });
    writeFileSync(join(UNPACKED, path), bytes);
  }
}

function run(...command: string[]): void {
  execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
}
