import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cssOf, lightScheme, type Token } from '#charts/draw/ink.ts';
import { progressStates } from '#domain/progress.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = '', chosenDark = ''] = tokens.split(/@media screen/u);

test('the ink of drawings on a page is written from the same rules as that of files', async () => {
  const note = '/* Written by test/charts/ink.test.ts from src/charts/draw/ink.ts; do not edit. */\n';
  const css = note + cssOf((token) => `var(--${token})`, '.chart-svg ');
  await expect(css).toMatchFileSnapshot('../../src/styles/chart-ink.css');
});

test('the light scheme of files is that of the page', () => {
  for (const [token, colour] of Object.entries(lightScheme)) expect(valueIn(light, token), token).toBe(colour);
});

describe.each([
  ['light', light],
  ['dark', dark],
  ['dark by choice', chosenDark],
])('in the %s scheme', (_, scheme) => {
  test.each(progressStates)('the word of %s stands out from page and panel', (state) => {
    for (const ground of ['page', 'panel']) {
      expect(contrast(valueIn(scheme, `state-${state}` as Token), valueIn(scheme, ground))).toBeGreaterThanOrEqual(7);
    }
  });
});

/** The colour of a token, through the scale where it names one. */
function valueIn(scheme: string, token: string): string {
  const value = new RegExp(`--${token}: ([^;]+);`, 'u').exec(scheme)?.[1] ?? '';
  const scale = /^var\(--([^)]+)\)$/u.exec(value);
  return scale ? valueIn(light, scale[1] as string) : value;
}

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
