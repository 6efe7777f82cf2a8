import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptyFolder, SmallPortal } from '../fixtures/small-portal.ts';

const PORTAL = join(import.meta.dirname, '../fixtures/portals/county-business');

/** `npm run dev` on a copy of the county's portal. */
async function developed(spoilt: (portal: SmallPortal) => Promise<void>) {
  const root = await emptyFolder();
  await cp(PORTAL, root, { recursive: true });
  const portal = new SmallPortal(root);
  await spoilt(portal);
  const port = String(20_000 + (process.pid % 20_000));
  // What the tests tell Vite through the environment is not meant for this server.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|VITE.*|TEST)$/u.test(name),
    ),
  );
  const server = spawn(process.execPath, ['scripts/dev.ts', '--content', root, '--port', port], { env });
  onTestFinished(() => {
    server.kill();
  });
  let told = '';
  for (const out of [server.stdout, server.stderr]) out.on('data', (words) => (told += String(words)));
  const page = async () => {
    const response = await fetch(`http://localhost:${port}/themes/`).catch(() => undefined);
    return `${response?.status} ${await response?.text()}`;
  };
  return { portal, page, told: () => told };
}

test('content that does not pass is told in the terminal and in the page, which comes back when it is mended', async () => {
  const { portal, page, told } = await developed((one) => one.write('themes.yaml', '- id: [\n'));
  await expect
    .poll(page, { timeout: 60_000, interval: 1000 })
    .toMatch(/^500 [\s\S]*themes\.yaml:2 YAML 在这里读不下去/u);
  expect(told()).toContain(`${portal.root}/themes.yaml:2 YAML 在这里读不下去`);
  await cp(join(PORTAL, 'themes.yaml'), join(portal.root, 'themes.yaml'));
  await expect.poll(page, { timeout: 60_000, interval: 1000 }).toMatch(/^200 /u);
}, 150_000);
