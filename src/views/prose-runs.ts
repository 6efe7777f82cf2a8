import type { PhrasingContent, RootContent } from 'mdast';
import type { ProsePart } from '#catalogue/read/measure.ts';
import { quoted } from '#words/lists.ts';
import { displayed } from '#source-text/display.ts';
import { componentOf } from './prose.ts';

/** A stretch of an author's text without mark-up, and the measure that it leads to. */
export interface ProseRun {
  readonly text: string;
  readonly measure?: string;
}

/** An author's Markdown as paragraphs of plain text, for what is not HTML; items of a list begin with a dot. */
export function proseParagraphs(
  content: ProsePart['content'],
  titleOf: (measure: string) => string | undefined,
): ProseRun[][] {
  const runsOf = (node: RootContent | PhrasingContent): ProseRun[] => {
    const component = componentOf(node);
    if (component?.name === 'Words') return [{ text: quoted(displayed(component.text)) }];
    if (component?.name === 'Measure') {
      const text = titleOf(component.id);
      return text === undefined ? [] : [{ text, measure: component.id }];
    }
    if ('children' in node) return node.children.flatMap((child) => runsOf(child));
    return 'value' in node ? [{ text: node.value.replaceAll('\n', '') }] : [];
  };
  return content.flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => [{ text: '· ' }, ...runsOf(item)]) : [runsOf(node)],
  );
}
