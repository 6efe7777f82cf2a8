import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { mediaTypeOf } from '#files/media-types.ts';
import { KEPT, SERVER_FILES } from '#files/server-files.ts';
import { filesOf } from '../support/built-pages.ts';
import { freePort } from './free-port.ts';
import { SERVERS, start, type ServerName } from './servers.ts';

// Usage: npm run try-servers -- [folder of a built portal] [nginx] [Apache] [Caddy]
// Serves the portal (dist) with each server and its shipped file, and looks at what is answered. A server that is missing is a failure.
const given = process.argv.slice(2);
const isServer = (name: string): name is ServerName => name in SERVERS;
const portal = resolve(given.find((one) => !isServer(one)) ?? 'dist');
const named = given.filter(isServer);
const { base } = JSON.parse(readFileSync(join(portal, 'build.json'), 'utf8')) as { base: string };

/** One file of each ending in each folder at the top. */
const sampled = new Map(
  filesOf(portal)
    .filter((file) => !SERVER_FILES.some((own) => own === file))
    .map((file) => [`${file.split('/').length > 1 ? file.split('/')[0] : file} ${extname(file)}`, file]),
);

function expectedOf(file: string): Record<string, string | null> {
  const html = file.endsWith('.html') ? readFileSync(join(portal, file), 'utf8') : '';
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
  const isHashed = file.startsWith('_astro/');
  return {
    'content-type': mediaTypeOf(file),
    'content-encoding': null,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(policy
      ? { 'content-security-policy': policy + (file.startsWith('embed/') ? '' : "; frame-ancestors 'none'") }
      : {}),
    ...(file.includes('/') ? { 'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache' } : {}),
  };
}

async function faultsOf(address: string, file: string, status = 200): Promise<string[]> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const body = Buffer.from(await response.arrayBuffer());
  const wrong = Object.entries(expectedOf(file)).flatMap(([name, value]) => {
    const said = response.headers.get(name);
    return same(said, value) ? [] : [`${name}: ${said} instead of ${value}`];
  });
  if (response.status !== status) wrong.push(`status ${response.status}`);
  if (!body.equals(readFileSync(join(portal, file)))) wrong.push('other bytes');
  return wrong.map((fault) => `${address}: ${fault}`);
}

/** Servers write `;charset=UTF-8` as they like. */
const same = (one: string | null, other: string | null) =>
  one === other || one?.toLowerCase().replace(/\s/gu, '') === other?.toLowerCase().replace(/\s/gu, '');

const own = mkdtempSync(join(tmpdir(), 'try-servers-'));
let failed = 0;
try {
  const root = join(own, 'root');
  const place = join(root, base);
  mkdirSync(join(place, KEPT), { recursive: true });
  writeFileSync(join(place, KEPT, 'record.json'), '[]');
  for (const entry of readdirSync(portal)) symlinkSync(join(portal, entry), join(place, entry));
  for (const name of named.length > 0 ? named : (Object.keys(SERVERS) as ServerName[])) {
    if (!existsSync(SERVERS[name].program)) {
      console.error(`${name}: not here (${SERVERS[name].program})`);
      failed++;
      continue;
    }
    const port = await freePort();
    const stop = await start(name, { root, portal, own: join(own, name), port });
    const address = (path: string) => `http://127.0.0.1:${port}${base}${path}`;
    const faults: string[] = [];
    for (const file of sampled.values())
      faults.push(...(await faultsOf(address(file.replace(/(?<=^|\/)index\.html$/u, '')), file)));
    for (const path of ['nowhere/', 'search/nowhere.txt', 'measures/nowhere/', 'embed/nowhere/', `${KEPT}/record.json`])
      faults.push(...(await faultsOf(address(path), '404.html', 404)));
    await stop();
    failed += faults.length;
    console.log(`${name}: ${sampled.size} files, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
} finally {
  rmSync(own, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
