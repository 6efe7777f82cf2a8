import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { inputsOf } from '#archive/inputs.ts';
import { addDocument, copyContent, MANY_MEASURES } from '../fixtures/added-document.ts';
import { COUNTY } from '../fixtures/catalogues.ts';
import { pathOf } from './programs.ts';
import { ARCHIVES, CORPUS, FIXTURE_CONTENT, PORTAL, PORTALS, UNPACKED, type BuiltPortal } from './portals.ts';

const execute = promisify(execFile);

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built portals over which the tests of a project run. */
    readonly portals: readonly BuiltPortal[];
    /** Those built for the root of a host, for what a path does not change. */
    readonly atRoot: readonly BuiltPortal[];
  }
}

/** Vitest's global set-up: builds the portals that the tests of a project read. One that was built from the same files already is kept. */
export default async function buildPortals({ name, provide }: TestProject): Promise<void> {
  assertPrograms(name === 'corpus' ? ['Chromium'] : ['Chromium', 'Firefox', 'minisign']);
  const portals = name === 'corpus' ? [CORPUS] : PORTALS;
  provide('portals', portals);
  provide(
    'atRoot',
    portals.filter(({ base }) => base === '/'),
  );
  if (name === 'corpus') {
    await build(CORPUS);
    return;
  }
  writeFixtureContent();
  // One after the other: Astro keeps what it is building in one folder of the project.
  for (const portal of PORTALS) await build(portal);
  await writeSnapshot();
}

/** Ends the run with a sentence where a program is missing: what Vitest prints of an error buries it. */
function assertPrograms(programs: Parameters<typeof pathOf>[0][]): void {
  try {
    programs.map(pathOf);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function writeFixtureContent(): void {
  rmSync(FIXTURE_CONTENT, { recursive: true, force: true });
  copyContent(COUNTY, FIXTURE_CONTENT);
  addDocument(FIXTURE_CONTENT, MANY_MEASURES);
}

/** Builds a portal where `build.json` does not tell that it was built from what is there now. */
async function build({ base, folder, content }: BuiltPortal): Promise<void> {
  const record = join(folder, 'build.json');
  const built = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as { inputs: string }) : undefined;
  if (built?.inputs === (await inputsOf('.', content))) return;
  await run('scripts/build.ts', '--content', content, '--base', base, '--out', folder);
}

/** A snapshot of the portal at `/`, also unpacked below names with spaces and Chinese characters, as readers have it. */
async function writeSnapshot(): Promise<void> {
  rmSync(ARCHIVES, { recursive: true, force: true });
  await run('scripts/snapshot.ts', '--content', PORTAL.content, '--from', PORTAL.folder, '--out', ARCHIVES);
  const [date = ''] = readdirSync(ARCHIVES);
  const [zip = ''] = readdirSync(join(ARCHIVES, date)).filter((file) => file.endsWith('.zip'));
  rmSync(UNPACKED, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(ARCHIVES, date, zip))))) {
    mkdirSync(dirname(join(UNPACKED, path)), { recursive: true });
    writeFileSync(join(UNPACKED, path), bytes);
  }
}

async function run(...command: string[]): Promise<void> {
  await execute(process.execPath, command);
}
