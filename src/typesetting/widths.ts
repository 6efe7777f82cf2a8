/**
 * About how wide a text is where nobody knows in which font it will be set, in the unit of `size`: fonts differ, so this errs on the
 * wide side. How wide the packaged fonts set it, their letters tell.
 */
export function estimatedWidth(words: string, size: number): number {
  return [...words].reduce((sum, character) => sum + emsOf(character), 0) * size;
}

function emsOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= 0x2e80 || '“”‘’…—'.includes(character)) return 1;
  if (/[0-9a-z]/u.test(character)) return 0.57;
  if (/[A-Z%]/u.test(character)) return 0.7;
  return 0.36;
}
