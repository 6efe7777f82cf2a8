import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const PLACES = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const HOW =
  'No Firefox was found. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its executable.';

const findFirefox = () => PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));

/** A headless Firefox. @throws {Error} that says how to install it, where there is none and apt cannot bring it. */
export function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox() ?? (installWithApt() ? findFirefox() : undefined);
  if (!executablePath) throw new Error(HOW);
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

function installWithApt(): boolean {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  console.log('No Firefox found; installing it with apt-get …');
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore' }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'firefox-esr');
}
