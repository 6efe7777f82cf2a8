import { s } from 'hastscript';
import { characterName, letterOf, type Letter } from '#fonts/noto-sans-sc.ts';
import { textRoles } from '../scene.ts';
import type { Lettering } from '../draw/svg.ts';

/**
 * Draws texts as the outlines of Noto Sans SC, so that a picture is the same on every machine.
 *
 * @throws {Error} naming the character, where the font has no glyph for it.
 */
export const outlined: Lettering = ({ x, y, text, role, anchor }) => {
  const { size, weight } = textRoles[role];
  const letters = [...text].map((character) => drawn(character, weight));
  const width = letters.reduce((sum, { advance }) => sum + advance * size, 0);
  let left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const d = letters.map(({ glyph, advance, slice }) => {
    const scale = size / slice.font.unitsPerEm;
    const path = glyph.path.scale(scale, -scale).translate(left, y).toSVG();
    left += advance * size;
    return path;
  });
  return s('path', { d: d.join(''), className: `c-${role}` });
};

function drawn(character: string, weight: number): Letter {
  const letter = letterOf(character, weight);
  if (letter) return letter;
  throw new Error(`图里的${characterName(character)}在 Noto Sans SC（${weight}）里没有字形；请换一个写法。`);
}
