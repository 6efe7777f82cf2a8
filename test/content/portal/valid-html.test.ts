import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../../support/built-pages.ts';

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

test.each(inject('atRoot'))('in $folder every page is valid HTML by the recommended rules', async ({ folder }) => {
  const wrong: string[] = [];
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  for (const file of pages) {
    const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        wrong.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
