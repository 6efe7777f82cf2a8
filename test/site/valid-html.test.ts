import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { filesOf } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // White space at the end of a line of the file is not seen by any reader or program.
      'no-trailing-whitespace': 'off',
      // A wide table scrolls inside a named region.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

test('every page is valid HTML by the recommended rules', async () => {
  const wrong: string[] = [];
  const pages = filesOf(BUILT['/']).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(600);
  for (const file of pages) {
    const { results } = await validator.validateString(readFileSync(join(BUILT['/'], file), 'utf8'), file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        wrong.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
