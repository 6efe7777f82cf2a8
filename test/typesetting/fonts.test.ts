import { describe, expect, test } from 'vitest';
import { characterName, letterOf, SONG } from '#typesetting/noto.ts';

describe('the packaged fonts', () => {
  test('a character is known by its width in each weight and family', () => {
    expect(letterOf('司', 400)?.advance).toBe(1);
    expect(letterOf('〉', 700)?.advance).toBe(1);
    expect(letterOf('司', 700, SONG)?.advance).toBe(1);
    expect(letterOf('i', 400)?.advance).toBeLessThan(0.4);
  });

  test('what they have no glyph for is said, by name', () => {
    expect(letterOf('𝕏', 400)).toBeUndefined();
    expect(characterName('㗊')).toBe('“㗊”（U+35CA）');
  });

  test('an outline closes and stands within the square of its character', () => {
    for (const character of '司改台账，〉80%aé') {
      const path = letterOf(character, 400)?.draw(10, 100, 50) ?? '';
      expect(path).toMatch(/^M[^Z]+Z(?:M[^Z]+Z)*$/u);
      const numbers = (path.match(/-?[\d.]+/gu) ?? []).map(Number);
      for (const [at, number] of numbers.entries()) {
        const [least, most] = at % 2 === 0 ? [99, 111] : [39, 54];
        expect(number).toBeGreaterThan(least as number);
        expect(number).toBeLessThan(most as number);
      }
    }
  });

  test('a space has no outline', () => {
    expect(letterOf(' ', 400)?.draw(10, 0, 0)).toBe('');
  });
});
