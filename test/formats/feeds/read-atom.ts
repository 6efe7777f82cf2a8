import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface ReadLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string | undefined;
}

export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly category: string;
  readonly links: readonly ReadLink[];
  /** The text within the content, and the addresses of its links. */
  readonly text: string;
  readonly hrefs: readonly string[];
}

export interface ReadFeed extends Omit<ReadEntry, 'category' | 'text' | 'hrefs'> {
  readonly subtitle: string;
  readonly author: string;
  readonly entries: readonly ReadEntry[];
}

/** One element as the parser gives it, in the order of the document: its name holds its children, `:@` its attributes. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Resolved below, once: the parser knows no character references but those of HTML.
  processEntities: false,
});

const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ':@') ?? '';
const childrenOf = (node: Node) => (node[nameOf(node)] ?? []) as Node[];
const attributesOf = (node: Node) =>
  Object.fromEntries(
    Object.entries((node[':@'] ?? {}) as Readonly<Record<string, string>>).map(([name, value]) => [
      name,
      resolved(value),
    ]),
  ) as Readonly<Record<string, string | undefined>>;
const named = (node: Node, name: string) => childrenOf(node).filter((child) => nameOf(child) === name);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replaceAll(/&(?:#x([0-9A-F]+)|(\w+));/gu, (_, hex?: string, name = '') =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (NAMED[String(name)] ?? `no entity ${String(name)}`),
  );
}

function textOf(node: Node): string {
  return '#text' in node ? resolved(String(node['#text'])) : childrenOf(node).map(textOf).join('');
}

function within(node: Node): Node[] {
  return '#text' in node ? [] : [node, ...childrenOf(node).flatMap(within)];
}

/** The only child of that name. @throws where there is none, or more than one. */
function only(node: Node, name: string): Node {
  const [first, ...others] = named(node, name);
  if (!first || others.length > 0)
    throw new Error(`<${nameOf(node)}> has ${others.length + (first ? 1 : 0)} <${name}>`);
  return first;
}

function linksOf(node: Node): ReadLink[] {
  return named(node, 'link').map((link) => {
    const { rel = '', href = '', type } = attributesOf(link);
    return { rel, href, type };
  });
}

/**
 * Reads an Atom feed. @throws where it is not well-formed, or an element that RFC 4287 wants exactly once (4.1.1, 4.1.2) is not there
 * exactly once.
 */
export function readAtom(written: string): ReadFeed {
  // As whoever decodes the bytes of a file takes the mark away.
  const xml = written.replace(/^\uFEFF/u, '');
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  const roots = (parser.parse(xml) as Node[]).filter((node) => nameOf(node) !== '?xml');
  const [feed] = roots;
  if (!feed || roots.length > 1 || nameOf(feed) !== 'feed') throw new Error('not one <feed>');
  if (attributesOf(feed)['xmlns'] !== 'http://www.w3.org/2005/Atom') throw new Error('not in the namespace of Atom');
  return {
    id: textOf(only(feed, 'id')),
    title: textOf(only(feed, 'title')),
    subtitle: textOf(only(feed, 'subtitle')),
    updated: textOf(only(feed, 'updated')),
    author: textOf(only(only(feed, 'author'), 'name')),
    links: linksOf(feed),
    entries: named(feed, 'entry').map((entry) => {
      const content = only(entry, 'content');
      const div = only(content, 'div');
      if (attributesOf(content)['type'] !== 'xhtml') throw new Error('content is not XHTML');
      if (attributesOf(div)['xmlns'] !== 'http://www.w3.org/1999/xhtml') throw new Error('the div is not XHTML');
      return {
        id: textOf(only(entry, 'id')),
        title: textOf(only(entry, 'title')),
        updated: textOf(only(entry, 'updated')),
        category: attributesOf(only(entry, 'category'))['term'] ?? '',
        links: linksOf(entry),
        text: textOf(div),
        hrefs: within(div)
          .filter((node) => nameOf(node) === 'a')
          .map((node) => attributesOf(node)['href'] ?? ''),
      };
    }),
  };
}
