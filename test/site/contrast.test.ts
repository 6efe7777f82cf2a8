import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { states } from '#domain/state.ts';

const css = readFileSync('src/styles/colours.css', 'utf8');
const TEXTS = ['--text', '--text-quiet', '--link', ...states.map((state) => `--state-${state}`)];
const GROUNDS = ['--page', '--panel', '--mark'];

/** The custom properties that a rule sets. */
function tokensOf(selector: RegExp): Map<string, string> {
  const [, body = ''] = selector.exec(css) ?? [];
  return new Map([...body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]));
}

const light = tokensOf(/^:root\s*\{([^}]*)\}/mu);
const SCHEMES = {
  light,
  'dark by the system’s setting': new Map([
    ...light,
    ...tokensOf(/:root:not\(\[data-theme='light'\]\)\s*\{([^}]*)\}/u),
  ]),
  'dark by the reader’s choice': new Map([...light, ...tokensOf(/^\s*:root\[data-theme='dark'\]\s*\{([^}]*)\}/mu)]),
};

function colourOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name) ?? '';
  const [, other] = /^var\((--[\w-]+)\)$/u.exec(value) ?? [];
  return other ? colourOf(tokens, other) : value;
}

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(colour: string): number {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(colour);
  const hex = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : colour;
  if (!/^#[0-9a-f]{6}$/iu.test(hex)) throw new Error(`not a colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(SCHEMES))('in the %s scheme', (_, tokens) => {
  const pairs = TEXTS.flatMap((text) =>
    GROUNDS.filter((ground) => ground !== '--mark' || text === '--text').map((ground) => [text, ground] as const),
  );

  test.each(pairs)('%s on %s has a contrast of at least 7:1', (text, ground) => {
    expect(contrast(colourOf(tokens, text), colourOf(tokens, ground))).toBeGreaterThanOrEqual(7);
  });

  test('the page is as light or as dark as the scheme says', () => {
    const isLight = luminance(colourOf(tokens, '--page')) > 0.5;
    expect(isLight).toBe(tokens === SCHEMES.light);
  });
});

test('both ways to the dark scheme give the same colours', () => {
  expect(SCHEMES['dark by the reader’s choice']).toEqual(SCHEMES['dark by the system’s setting']);
});
