import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { sentencePieces } from '#views/sentence.ts';

/**
 * A sentence in which `[words](name)` is a link and `{name}` an element, as XHTML.
 *
 * @param named where each link leads, and what each element is.
 */
export function sentenceContent(
  text: string,
  named: Readonly<Record<string, string | ElementContent>>,
): ElementContent[] {
  return sentencePieces(text).map((piece): ElementContent => {
    if (typeof piece === 'string') return { type: 'text', value: piece };
    const found = named['link' in piece ? piece.link : piece.element];
    if ('link' in piece && typeof found === 'string') return x('a', { href: found }, piece.words);
    if ('element' in piece && typeof found === 'object') return found;
    throw new Error(`Nothing is named so in “${text}”.`);
  });
}
