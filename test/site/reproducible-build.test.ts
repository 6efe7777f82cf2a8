import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PLAIN, remakingCommands } from '#views/remaking.ts';
import { filesOf } from '../support/built-pages.ts';
import { ARCHIVES, FIXTURE_CONTENT, PORTAL, UNDER_PATH } from '../support/portals.ts';

/** What no other machine has, or what is made anew there. */
const LEFT_BEHIND = new Set(['node_modules', 'dist', 'archives', 'test-results', '.astro']);

/** Another time zone, another language of the machine, and a clock that is years ahead; the content knows none of them. */
const ELSEWHERE = {
  TZ: 'Pacific/Auckland',
  LANG: 'C',
  LC_ALL: 'C',
  LANGUAGE: 'C',
  NODE_OPTIONS: `--import ${resolve('test/support/later-clock.ts')}`,
};

/** Where the content is there: a folder that git ignores, or the copy would have uncommitted changes and its snapshot no commit. */
const OTHER = 'test-results/elsewhere';

/** A copy of the project, with the content of the fixture, in a folder of another name and depth. */
function copied(): string {
  const project = join(mkdtempSync(join(tmpdir(), 'another place ')), 'deeper', 'project');
  cpSync('.', project, { recursive: true, filter: (path) => !LEFT_BEHIND.has(basename(path)) });
  cpSync(FIXTURE_CONTENT, join(project, OTHER), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}

/** A printed command of npm's as what it runs, with the content of the fixture. */
function asRun(command: string): string[][] {
  const [npm, run, name, ...options] = command.split(' ');
  if (npm !== 'npm' || run !== 'run') return [];
  return [[`scripts/${name}.ts`, '--content', OTHER, ...options.filter((option) => option !== '--')]];
}

const differing = (one: string, other: string) =>
  filesOf(one).filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));

test('the printed commands give the same bytes in another folder, time zone, language and year: portal, zip and WACZ', () => {
  const project = copied();
  const run = (...command: string[]) =>
    execFileSync(process.execPath, command, {
      cwd: project,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...ELSEWHERE },
    });
  const [build = [], snapshot = []] = remakingCommands('HEAD', PLAIN).flatMap(asRun);
  run(...build);
  expect(filesOf(join(project, 'dist'))).toEqual(filesOf(PORTAL.folder));
  expect(differing(PORTAL.folder, join(project, 'dist'))).toEqual([]);
  run(...snapshot);
  expect(filesOf(join(project, 'archives')).length).toBe(3);
  expect(differing(ARCHIVES, join(project, 'archives'))).toEqual([]);
}, 300_000);

/**
 * The text of a built file without what has to differ under another path: the path itself, the hashes by which pages name their scripts
 * and their search, which know it, and the sizes and hashes of sheets that hold addresses.
 */
const textOf = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .replaceAll(/(?<=_astro\/[\w.-]+)\.[\w-]{8}\.js/gu, '.js')
    .replaceAll(/"(?:bytes": \d+|hash": "sha256:[0-9a-f]{64}"|contentSize":"\d+ B"|sha256":"[0-9a-f]{64}")/gu, '')
    .replaceAll(/data-build="[0-9a-f]+"/gu, '')
    .replaceAll('/ledger/', '/');

test('pages and data say the same wherever the portal is served, but for the path', () => {
  const textsIn = (folder: string) =>
    filesOf(folder).filter((file) => /\.(?:html|json|css|svg)$/u.test(file) && !file.startsWith('pagefind/'));
  expect(textsIn(UNDER_PATH.folder)).toEqual(textsIn(PORTAL.folder));
  const different = textsIn(PORTAL.folder).filter(
    (file) => textOf(UNDER_PATH.folder, file) !== textOf(PORTAL.folder, file),
  );
  expect(different).toEqual([]);
});
