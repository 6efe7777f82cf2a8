import type { Element as HastElement, ElementContent, Root as HastRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root as MdastRoot, RootContent as MdastContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { displayed } from '#source-text/display.ts';
import type { GlossaryLinks } from './glossary-links.ts';

/** Where a `<Measure id>` leads. */
export interface MeasureLink {
  readonly title: string;
  readonly href: string;
}

/** The HTML of an author's Markdown tree: registered components drawn, terms linked at their first use. */
export function proseHtml(
  content: readonly MdastContent[],
  terms: GlossaryLinks,
  linkTo: (id: string) => MeasureLink | undefined,
): string {
  const tree: MdastRoot = { type: 'root', children: [...content] };
  const hast = toHast(tree, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] }) as HastRoot;
  const draw = (node: RootContent): RootContent[] => {
    const component = componentOf(node);
    if (component?.name === 'Words') return [quotation(component.text)];
    if (component?.name === 'Measure') {
      const link = linkTo(component.id);
      return link ? [anchor(link)] : [];
    }
    if (node.type === 'text') return terms.link(node.value);
    if ('children' in node) return [{ ...node, children: node.children.flatMap(draw) } as RootContent];
    return [node];
  };
  return toHtml({ type: 'root', children: hast.children.flatMap(draw) });
}

/** Plain text as HTML, with its terms linked. */
export function textHtml(text: string, terms: GlossaryLinks): string {
  return toHtml({ type: 'root', children: terms.link(text) });
}

function quotation(words: string): HastElement {
  return {
    type: 'element',
    tagName: 'q',
    properties: { className: ['words'] },
    children: [{ type: 'text', value: displayed(words) }],
  };
}

function anchor({ title, href }: MeasureLink): HastElement {
  return { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: title }] };
}

/** The MDX element that `toHast` passed through, read without its tree. */
export function componentOf(node: object): { name: string; id: string; text: string } | undefined {
  const jsx = node as unknown as {
    type: string;
    name?: string;
    attributes?: { name: string; value: string }[];
    children?: ElementContent[];
  };
  if (!jsx.type.startsWith('mdxJsx')) return undefined;
  const text = (jsx.children ?? []).map((child) => textOf(child)).join('');
  return { name: jsx.name ?? '', id: jsx.attributes?.find(({ name }) => name === 'id')?.value ?? '', text };
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : '';
}
