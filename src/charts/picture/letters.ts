import { s } from 'hastscript';
import { characterName, HEI, letterOf, type Weight } from '#typesetting/noto.ts';
import type { Lettering } from '../draw/svg.ts';
import { textRoles } from '../shapes.ts';

/**
 * Draws texts as the outlines of the packaged font, so that a picture is the same on every machine.
 *
 * @throws {Error} naming the character, where the font has no glyph for it.
 */
export const outlined: Lettering = ({ x, y, text, role, anchor }) => {
  const { size, weight } = textRoles[role];
  const letters = [...text].map((character) => drawn(character, weight));
  const width = letters.reduce((sum, { advance }) => sum + advance * size, 0);
  let left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const d = letters.map((letter) => {
    const path = letter.draw(size, left, y);
    left += letter.advance * size;
    return path;
  });
  return s('path', { d: d.join(''), className: `c-${role}` });
};

function drawn(character: string, weight: Weight) {
  const letter = letterOf(character, weight);
  if (letter) return letter;
  throw new Error(`图里的${characterName(character)}在 ${HEI}（${weight}）里没有字形；请换一个写法。`);
}
