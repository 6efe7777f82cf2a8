import type { Characters } from './characters-file.ts';
import type { Words } from './words.ts';

/** How many words of one sound are looked for. */
const HOMOPHONES = 3;
/** A single sound costs this much beside what its commonest word costs, so that few long words win over many short ones. */
const SOUND = 6;

/** Letters as pinyin: tone marks and tone digits dropped, ü as v. `undefined` where it cannot be pinyin. */
export function toneless(typed: string): string | undefined {
  const letters = typed
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/u\u0308/gu, 'v')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=[a-z])[0-5]/gu, '')
    .replaceAll(/['’·\s-]/gu, '');
  return /^[a-z]+$/u.test(letters) ? letters : undefined;
}

/** The words that toneless letters sound like, one list of words of that sound a place; `undefined` where some letters are left over. */
export function wordsBySound(letters: string, { bySound }: Characters, words: Words): string[][] | undefined {
  const best: ({ cost: number; from: number; found: string[] } | undefined)[] = [{ cost: 0, from: 0, found: [] }];
  for (let to = 1; to <= letters.length; to++) {
    for (let from = 0; from < to; from++) {
      const before = best[from];
      const found = before && spellings(letters.slice(from, to)).flatMap((spelling) => bySound.get(spelling) ?? []);
      if (!before || !found || found.length === 0) continue;
      const cost = before.cost + SOUND + Math.log((words.rank.get(found[0] ?? '') ?? 0) + 2);
      const known = best[to];
      if (!known || cost < known.cost) best[to] = { cost, from, found: found.slice(0, HOMOPHONES) };
    }
  }
  if (!best[letters.length]) return undefined;
  const places: string[][] = [];
  for (let to = letters.length; to > 0; to = best[to]?.from ?? 0) places.unshift(best[to]?.found ?? []);
  return places;
}

/** 律 is typed lv, lü, lyu or lu. */
function spellings(letters: string): string[] {
  const plain = letters.replaceAll(/([ln])y?u(?![a-z]*v)(e?)(?=[^aeio]|$)/gu, '$1v$2');
  return [...new Set([letters, plain])];
}
