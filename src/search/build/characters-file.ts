import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { regularSound, type CharactersFile } from '../understand/characters-file.ts';
import type { WordsEntry } from '../understand/words.ts';
import { commonCharacters, mostCommonCharacters } from './common-characters.ts';

/** The ideographs that readers type: those of the basic block. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/** What search knows of characters: traditional and regional shapes by OpenCC, readings by pinyin-pro. */
export function charactersFile(words: readonly string[], english: readonly WordsEntry[]): CharactersFile {
  const ideographs = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at));
  const converters = (['t', 'tw', 'hk', 'jp'] as const).map((from) => Converter({ from, to: 'cn' }));
  // A character in common use means itself: 么 is not 幺, 著 stays in 著作.
  const shapes = ideographs.flatMap((character) => {
    if (commonCharacters.has(character)) return [];
    const simplified = converters
      .map((convert) => convert(character))
      .find((shape) => shape !== character && shape.length === 1);
    return simplified ? [[character, simplified] as const] : [];
  });
  const sounded = [...new Set([...mostCommonCharacters, ...words.join('')])].filter((one) => commonCharacters.has(one));
  const syllable = new Map(
    sounded.flatMap((character) => toneless(character).map((sound) => [character, sound] as const)),
  );
  const readings = Map.groupBy(syllable, ([, sound]) => sound);
  const irregular = words
    .filter((word) => /^\p{Script=Han}+$/u.test(word))
    .flatMap((word) => {
      const sound = toneless(word).join("'");
      return sound === regularSound(word, syllable)?.join("'") ? [] : [word + sound];
    });
  return {
    traditional: shapes.map(([character]) => character).join(''),
    simplified: shapes.map(([, simplified]) => simplified).join(''),
    syllables: [...readings].map(([sound, read]) => sound + read.map(([character]) => character).join('')).join(' '),
    irregular: irregular.join(' '),
    english,
  };
}

function toneless(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).filter((syllable) => /^[a-zê]+$/u.test(syllable));
}
