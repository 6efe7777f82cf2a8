import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { inPathOrder } from '#files/files.ts';
import { sha256Of } from '#files/hash.ts';
import { servedAt, type Served } from './warc.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const HEADER = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages', hasText: true };
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** What other sites show within their pages: parts of pages that are listed themselves. */
const EMBEDS = 'embed/';

/** `pages/pages.jsonl` of a WACZ: every page with its address, title and text, so that a player can list and search them. */
export function pagesOf({ files, root, moment }: Served): string {
  const pages = inPathOrder(files.keys())
    .filter((path) => path.endsWith('index.html') && !path.startsWith(EMBEDS))
    .map((path) => {
      const url = servedAt(path, root);
      const nodes = parse(new TextDecoder().decode(files.get(path))).childNodes;
      const id = sha256Of(new TextEncoder().encode(url)).slice(0, 22);
      return { id, url, ts: moment, title: textOf(found(nodes, 'title')), text: textOf(found(nodes, 'main')) };
    });
  return [HEADER, ...pages].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** What stands inside the first element of a name. */
function found(nodes: readonly Node[], name: string): readonly Node[] {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === name) return node.childNodes;
    const inside = found(node.childNodes, name);
    if (inside.length > 0) return inside;
  }
  return [];
}

/** The words of nodes on one line. */
function textOf(nodes: readonly Node[]): string {
  const words = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    return 'tagName' in node && !UNREAD.has(node.tagName) ? node.childNodes.map(words).join('') : '';
  };
  return nodes.map(words).join(' ').replaceAll(/\s+/gu, ' ').trim();
}
