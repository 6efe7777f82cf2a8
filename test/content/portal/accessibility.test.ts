import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kindsOfEmbed, kindsOfPage } from '../../support/kinds-of-page.ts';
import { catalogueOf } from '../../support/portals.ts';
import { openPortal, type OpenPortal } from '../../support/open-portal.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page in the scheme that it is shown in. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  if (passes.length < 10) throw new Error('axe has looked at nothing');
  return violations.map(({ id, help, nodes }) => `${id} (${help}) ${nodes.length} × ${nodes[0]?.target.join(' ')}`);
}

describe.each(inject('atRoot'))('the portal in $folder', async (built) => {
  const catalogue = await catalogueOf(built);
  const kinds = { ...kindsOfPage(catalogue), ...kindsOfEmbed(catalogue) };
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(built);
  });
  afterAll(() => portal.close());

  test('axe finds nothing wrong on any kind of page, in the light and in the dark scheme', async () => {
    const found = await portal.each(Object.entries(kinds), ([kind, path]) =>
      portal.visit(
        path,
        async (page) => {
          await page.addScriptTag({ content: axe });
          const wrong: string[] = [];
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            wrong.push(...(await violationsOn(page)).map((what) => `${kind}, ${colorScheme}: ${what}`));
          }
          return wrong;
        },
        // The policy of embeds lets no script look at them.
        { bypassCSP: true },
      ),
    );
    expect(found.flat()).toEqual([]);
  }, 600_000);

  test('axe finds what is wrong: an image without words', async () => {
    const found = await portal.visit('about/', async (page) => {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        document.querySelector('main')?.append(document.createElement('img'));
        const run = (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
        return (await run).violations.map(({ id }) => id);
      });
    });
    expect(found).toContain('image-alt');
  });
});
