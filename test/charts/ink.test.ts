import { describe, expect, test } from 'vitest';
import { cssOf } from '#charts/draw/ink.ts';
import { states } from '#domain/state.ts';
import { darkScheme, lightScheme, pageColours } from '#typesetting/palette.ts';

test('the ink of drawings on a page is written from the same rules as that of files', async () => {
  const note = '/* Written by test/charts/ink.test.ts from src/charts/draw/ink.ts; do not edit. */\n';
  const css = note + cssOf((token) => `var(--${token})`, '.chart-svg ');
  await expect(css).toMatchFileSnapshot('../../src/styles/chart-ink.css');
});

test('the colours of pages are written from the same palette as those of files', async () => {
  const note = '/* Written by test/charts/ink.test.ts from src/typesetting/palette.ts; do not edit. */\n';
  await expect(note + pageColours).toMatchFileSnapshot('../../src/styles/colours.css');
});

describe.each([
  ['light', lightScheme],
  ['dark', darkScheme],
])('in the %s scheme', (_, scheme) => {
  test.each(states)('the word of %s stands out from page and panel', (state) => {
    for (const ground of ['page', 'panel'] as const) {
      expect(contrast(scheme[`state-${state}`], scheme[ground])).toBeGreaterThanOrEqual(7);
    }
  });
});

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
