import type { Element as SvgElement, ElementContent } from 'hast';
import { find, svg as names } from 'property-information';
import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';
import { x } from 'xastscript';

/** An SVG as a file of its own: well-formed XML (XML 1.0, section 2), whatever its texts and attributes hold. */
export function svgFile(svg: SvgElement): string {
  return toXml(elementOf(svg), { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');
}

function elementOf({ tagName, properties, children }: SvgElement): Element {
  const attributes = Object.entries(properties).flatMap(([property, value]) => {
    if (value === undefined || value === null || value === false) return [];
    const { attribute, commaSeparated } = find(names, property);
    const text = Array.isArray(value) ? value.join(commaSeparated ? ',' : ' ') : value === true ? '' : String(value);
    return [[attribute, text]];
  });
  return x(tagName, Object.fromEntries(attributes) as Record<string, string>, children.flatMap(nodeOf));
}

function nodeOf(node: ElementContent): (string | Element)[] {
  if (node.type === 'element') return [elementOf(node)];
  return node.type === 'text' ? [node.value] : [];
}
