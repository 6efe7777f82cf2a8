import { spawnSync } from 'node:child_process';
import { installPrograms } from './support/programs.ts';

// Usage: npm test -- [--install] [files and options of vitest]
// Runs the tests; with --install first installs the browsers and programs that are missing (Debian, as root).
const args = process.argv.slice(2);
try {
  if (args.includes('--install')) installPrograms();
  const rest = args.filter((arg) => arg !== '--install');
  process.exitCode =
    spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...rest], { stdio: 'inherit' }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
