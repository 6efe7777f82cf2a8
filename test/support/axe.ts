import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The script of axe, to be run in a page. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe, whose script the page has run, finds wrong on it in the scheme that it is shown in. */
export async function violationsOn(page: Page): Promise<string[]> {
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
