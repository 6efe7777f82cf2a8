import { chosenParts, type Paragraph, type Part, type Parts } from '#quotation/part.ts';

/** A paragraph of a quotation and the element that shows its words, and nothing but its words. */
export interface ShownParagraph extends Paragraph {
  readonly element: HTMLElement;
}

/** The paragraphs of a quotation, read from the page. */
export function shownParagraphs(quotation: ParentNode): ShownParagraph[] {
  return [...quotation.querySelectorAll<HTMLElement>('.paragraph')].flatMap((paragraph) => {
    const element = paragraph.querySelector<HTMLElement>('.source-paragraph');
    const number = Number(paragraph.id.replace(/^p-/u, ''));
    return element ? [{ number, element, text: element.textContent }] : [];
  });
}

/** What of the paragraphs lies in a selection, whose other part is left aside; `undefined` where that is no word. */
export function chosenWords(paragraphs: readonly ShownParagraph[], selection: Selection | null): Parts | undefined {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  return chosenParts(paragraphs.map((paragraph) => partWithin(paragraph, range)));
}

function partWithin({ element, number, text }: ShownParagraph, range: Range): Part {
  const within = rangeOf(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0) {
    within.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) {
    within.setEnd(range.endContainer, range.endOffset);
  }
  const chosen = within.toString().length;
  if (chosen === 0) return { number, text, from: 0, to: 0 };
  const before = rangeOf(element);
  before.setEnd(within.startContainer, within.startOffset);
  const from = before.toString().length;
  return { number, text, from, to: from + chosen };
}

/** Selects words on the page, from the beginning of a part to the end of another. */
export function selectWords(paragraphs: readonly ShownParagraph[], first: Part, last: Part): void {
  const start = placeIn(paragraphs, first.number, first.from);
  const end = placeIn(paragraphs, last.number, last.to);
  if (start && end) getSelection()?.setBaseAndExtent(...start, ...end);
}

/** The text node in which a place of a paragraph lies, with the offset there. */
function placeIn(paragraphs: readonly ShownParagraph[], number: number, at: number): [Node, number] | undefined {
  const element = paragraphs.find((one) => one.number === number)?.element;
  if (!element) return undefined;
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let left = at, node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return [node, left];
    left -= length;
  }
  return undefined;
}

/** All text of the page that stands before an element. */
export function textBefore(element: Element): string {
  const before = rangeOf(document.body);
  before.setEndBefore(element);
  return before.toString();
}

function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
