import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a saved web page says of the document that it shows, by the names that government sites use. */
export interface PageFacts {
  readonly title?: string;
  readonly issuer?: string;
  readonly documentNumber?: string;
  /** ISO dates. */
  readonly issued?: string;
  readonly published?: string;
}

const NOT_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'header',
  'footer',
  'select',
  'button',
  'head',
]);
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'blockquote',
    'body',
    'br',
    'dd',
    'div',
    'dl',
    'dt',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
  ],
  ...['html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
]);
/** The body is the smallest element that holds this share of the page's words in paragraphs. */
const BODY_SHARE = 0.8;

const NAMES: readonly (readonly [keyof PageFacts, RegExp])[] = [
  ['title', /^标题$/u],
  ['issuer', /^(?:发文机关|发布机构|制发机关)$/u],
  ['documentNumber', /^(?:发文字号|文号)$/u],
  ['issued', /^(?:成文日期|印发日期|签署日期)$/u],
  ['published', /^(?:发布日期|公开日期)$/u],
];

/** Whether a text is a web page: by its beginning, not by its name. */
export function isWebPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text);
}

/** The document's words on a saved web page, one block a line, without the site's frame. Empty where it has none. */
export function wordsOfPage(html: string): string {
  const body = bodyOf(parse(html));
  return body ? linesOf(body).join('\n') : '';
}

/** What the page's own table says of the document. */
export function factsOfPage(html: string): PageFacts {
  const cells = [...elementsOf(parse(html))].filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  const facts: { -readonly [name in keyof PageFacts]: string } = {};
  for (const [at, cell] of cells.entries()) {
    const label = textOf(cell).replaceAll(/[\s：:]/gu, '');
    const name = NAMES.find(([, pattern]) => pattern.test(label))?.[0];
    const next = cells[at + 1];
    const value = next ? textOf(next).trim() : '';
    if (name === undefined || value === '' || facts[name] !== undefined) continue;
    if (name !== 'issued' && name !== 'published') facts[name] = value;
    else {
      const day = isoDay(value);
      if (day !== undefined) facts[name] = day;
    }
  }
  return facts;
}

function isoDay(text: string): string | undefined {
  const [, year, month, day] = /(\d{4})\s*[年.-]\s*(\d{1,2})\s*[月.-]\s*(\d{1,2})/u.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

function bodyOf(page: Tree.Document): Tree.Element | undefined {
  const weights = new Map<Tree.Element, number>();
  let all = 0;
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'p') continue;
    const weight = (textOf(element).match(/\p{Script=Han}/gu) ?? []).length;
    all += weight;
    for (let above = element.parentNode; above && tree.isElementNode(above); above = above.parentNode) {
      weights.set(above, (weights.get(above) ?? 0) + weight);
    }
  }
  const heavy = [...weights].filter(([, weight]) => weight > 0 && weight >= all * BODY_SHARE);
  // All that hold most of the words stand in one another.
  return heavy.sort(([a], [b]) => depthOf(b) - depthOf(a))[0]?.[0] ?? firstBody(page);
}

function firstBody(page: Tree.Document): Tree.Element | undefined {
  return [...elementsOf(page)].find(({ tagName }) => tagName === 'body');
}

function depthOf(element: Tree.Element): number {
  let depth = 0;
  for (let above = element.parentNode; above && tree.isElementNode(above); above = above.parentNode) depth++;
  return depth;
}

function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child) || NOT_TEXT.has(child.tagName)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function textOf(node: Tree.ParentNode): string {
  return linesOf(node).join('');
}

function linesOf(node: Tree.ParentNode): string[] {
  const lines = [''];
  const add = (of: Tree.ParentNode) => {
    for (const child of of.childNodes) {
      if (tree.isTextNode(child)) lines[lines.length - 1] += child.value.replaceAll(/\s+/gu, ' ');
      if (!tree.isElementNode(child) || NOT_TEXT.has(child.tagName)) continue;
      const isBlock = BLOCKS.has(child.tagName);
      if (isBlock) lines.push('');
      add(child);
      if (isBlock) lines.push('');
    }
  };
  add(node);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
