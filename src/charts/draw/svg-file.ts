import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** An SVG as a file of its own: well-formed XML, in whose text `]]>` may not stand (XML 1.0, section 2.4). */
export function svgFile(svg: Element): string {
  const text = toHtml(svg, {
    space: 'svg',
    closeEmptyElements: true,
    tightSelfClosing: true,
    characterReferences: { useNamedReferences: false },
  });
  return text.replaceAll(']]>', ']]&gt;');
}
