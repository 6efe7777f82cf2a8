import { mkdir } from 'node:fs/promises';
import { launchChromium } from '../test/support/chromium.ts';
import { serveStatic } from '../test/support/static-server.ts';

// Usage: npm run build && npm run screenshot — draws the pictures of the README anew from the built portal.
const PICTURES = [
  { path: '', file: 'home.png', width: 1280, height: 800 },
  { path: 'measures/shenzhen-2020/8/', file: 'measure.png', width: 1280, height: 1000 },
] as const;

await mkdir('docs', { recursive: true });
const server = await serveStatic('dist');
const browser = await launchChromium();
try {
  for (const { path, file, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.goto(server.address + path);
    await page.screenshot({ path: `docs/${file}` });
    await page.close();
    console.log(`docs/${file}`);
  }
} finally {
  await browser.close();
  await server.close();
}
