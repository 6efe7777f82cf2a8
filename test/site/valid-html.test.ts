import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf } from '../support/built-pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // White space at the end of a line of the file is not seen by any reader or program.
      'no-trailing-whitespace': 'off',
    },
  }),
);

test('every page is valid HTML by the recommended rules', async () => {
  const wrong: string[] = [];
  for (const { file, html } of pagesOf('/')) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        wrong.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
