import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser as Chromium } from 'playwright-core';
import puppeteer, { type Browser as Firefox } from 'puppeteer-core';
import { Refused } from '#domain/refused.ts';

interface Program {
  /** The variable that may name its executable. */
  readonly variable?: string;
  readonly places: readonly string[];
  /** Debian's packages of it. */
  readonly packages: readonly string[];
}

/** What tests ask of the machine beside Node. */
const PROGRAMS = {
  Chromium: {
    variable: 'CHROMIUM_PATH',
    // The shell is the same engine without a browser's own windows: it takes a third of the time.
    places: [
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium-headless-shell', 'fonts-noto-cjk'],
  },
  Firefox: {
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
  minisign: {
    places: (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'minisign')),
    packages: ['minisign'],
  },
} satisfies Readonly<Record<string, Program>>;

type ProgramName = keyof typeof PROGRAMS;

function find({ variable, places }: Program): string | undefined {
  const named = variable === undefined ? [] : [process.env[variable] ?? ''];
  return [...named, ...places].find((path) => path !== '' && existsSync(path));
}

/** The path of a program on this machine. @throws {Refused} that says how to install it, where it is missing. */
export function pathOf(name: ProgramName): string {
  const program: Program = PROGRAMS[name];
  const found = find(program);
  if (found) return found;
  const { variable, packages } = program;
  throw new Refused(
    `没有找到 ${name}。Debian 上可以用 root 运行 npm test -- --install 安装全部缺少的程序，或 apt-get install ${packages.join(' ')} 只安装它${variable === undefined ? '' : `；也可以把环境变量 ${variable} 设为它的路径`}。`,
  );
}

/** Installs, by apt-get, the programs that are missing. @throws {Error} where that is not possible. */
export function installPrograms(): void {
  const packages = Object.values<Program>(PROGRAMS)
    .filter((program) => find(program) === undefined)
    .flatMap((program) => program.packages);
  if (packages.length === 0) return;
  console.log(`apt-get install ${packages.join(' ')} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages)) {
    throw new Error(`apt-get could not install ${packages.join(' ')}: it asks for Debian and for root.`);
  }
}

/** A headless Chromium that asks nothing of any network of its own accord. */
export function launchChromium(): Promise<Chromium> {
  return chromium.launch({
    executablePath: pathOf('Chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A headless Firefox. */
export function launchFirefox(): Promise<Firefox> {
  return puppeteer.launch({ browser: 'firefox', executablePath: pathOf('Firefox'), headless: true });
}
