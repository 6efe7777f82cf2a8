import { Converter } from 'opencc-js/t2cn';
import { reshape, type TrackedText } from './tracked.ts';

/** What the library leaves in its traditional shape, reviewed by hand: 著 is right in 著作权 and 显著, wrong in these words. */
const REVIEWED: readonly (readonly [left: string, right: string])[] = [
  ['著力', '着力'],
  ['著眼', '着眼'],
  ['著手', '着手'],
  ['著重', '着重'],
  ['著实', '着实'],
  ['随著', '随着'],
  ['沿著', '沿着'],
  ['围绕著', '围绕着'],
  ['意味著', '意味着'],
  ['本著', '本着'],
];

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Traditional characters in their simplified shape, one for one (OpenCC's tables, then the reviewed list). */
export function simplify(tracked: TrackedText): TrackedText {
  return reshape(tracked, simplified(tracked.text));
}

/** The simplified shape of a text; it keeps the length, for a rare character of another length keeps its own shape. */
export function simplified(text: string): string {
  const lines = text.split('\n').map((line) => {
    const shaped = toSimplified(line);
    return shaped.length === line.length ? shaped : [...line].map(characterByCharacter).join('');
  });
  return REVIEWED.reduce((shaped, [left, right]) => shaped.replaceAll(left, right), lines.join('\n'));
}

function characterByCharacter(character: string): string {
  const shaped = toSimplified(character);
  return shaped.length === character.length ? shaped : character;
}
