import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axe, violationsOn } from '../../support/axe.ts';
import { kindsOfEmbed, kindsOfPage } from '../../support/kinds-of-page.ts';
import { catalogueOf } from '../../support/portals.ts';
import { openPortal, type OpenPortal } from '../../support/open-portal.ts';

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
