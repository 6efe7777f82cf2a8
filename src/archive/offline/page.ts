import { escapedHtml } from '#files/escaped-html.ts';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { archivedBar } from './bar.ts';
import { DeadAddress, offlineAddress, offlineFolder, type Place } from './address.ts';
import { edited, type Edit } from './edits.ts';
import { offlinePolicy } from './policy.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Attributes whose value may be an address of the portal. */
const ADDRESSES = /^(?:href|src|action|data-.+)$/u;

/** Properties of structured data whose value is an address. */
const LINKED_ADDRESSES = new Set(['@id', 'url', 'contentUrl', 'urlTemplate']);

/** With places in the text; what stands there for browsers without scripts is part of the page as well. */
const READING = { sourceCodeLocationInfo: true, scriptingEnabled: false };

/** What other sites show within their pages: it tells its data date itself, and its policy lets it load no style sheet for a bar. */
const EMBEDS = 'embed/';

/** The name under which a module that stands within its page is known: it is the same module on every page that has it. */
const WITHIN_PAGE = 'within-page.js';

/** One page as the offline edition has it, made by what the edition says. */
export interface Edition {
  readonly place: Place;
  readonly dataDate: string;
  /** The address of this page on the living portal. */
  readonly living: string;
  /** The file of the bar's style sheet. */
  readonly style: string;
  /** Where the plain form of a module script is. @param file where the module stands in the portal */
  readonly script: (code: string, file: string) => Promise<string>;
  /** The text of a script of the portal. */
  readonly scriptText: (file: string) => string;
}

/**
 * A built page that works from a disk: its addresses are relative, its scripts plain, and a bar says that it is an archived page, except
 * in embeds. Its policy holds there too. All else stays as it was built, to the byte.
 *
 * @throws {DeadAddress} naming page and address, where a link leads nowhere.
 */
export async function offlinePage(html: string, edition: Edition): Promise<string> {
  const { place } = edition;
  const elements = [...elementsOf(parse(html, READING).childNodes)];
  const edits = await Promise.all(
    elements.map(async (element): Promise<Edit[]> => {
      if (isModule(element)) return [await plainScriptEdit(element, html, edition)];
      if (isSearchDescription(element)) return [whole(element, '')];
      if (isPolicy(element)) return policyEdits(element);
      if (isLinkedData(element)) return [linkedDataEdit(element, html, place)];
      return addressEdits(element, place);
    }),
  );
  return edited(html, [...edits.flat(), ...barEdits(elements, edition)]);
}

/** Only the addresses, as another page would need them: for a part of a page that is shown elsewhere. */
export function withAddressesFor(html: string, place: Place): string {
  const elements = [...elementsOf(parse(html, READING).childNodes)];
  return edited(
    html,
    elements.flatMap((element) =>
      isModule(element) || isSearchDescription(element) ? [] : addressEdits(element, place),
    ),
  );
}

export function* elementsOf(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsOf(node.childNodes);
  }
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function isModule(element: Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'module';
}

/** A browser can add a search engine only from a full address, which a folder does not have. */
function isSearchDescription(element: Element): boolean {
  return element.tagName === 'link' && attributeOf(element, 'rel') === 'search';
}

function isLinkedData(element: Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json';
}

function isPolicy(element: Element): boolean {
  return element.tagName === 'meta' && attributeOf(element, 'http-equiv') === 'Content-Security-Policy';
}

function policyEdits(element: Element): Edit[] {
  const at = locationOf(element).attrs?.['content'];
  const policy = attributeOf(element, 'content') ?? '';
  const by = offlinePolicy(policy);
  return at && by !== policy ? [{ from: at.startOffset, to: at.endOffset, by: `content="${by}"` }] : [];
}

/** Structured data are no attributes, but name addresses as well; each as its property's whole value. */
function linkedDataEdit(element: Element, html: string, place: Place): Edit {
  const { startTag, endTag } = locationOf(element);
  const from = startTag?.endOffset ?? 0;
  const to = endTag?.startOffset ?? from;
  const moved: unknown = JSON.parse(html.slice(from, to), (property: string, value: unknown) =>
    LINKED_ADDRESSES.has(property) && typeof value === 'string' ? offlineAddress(value, place) : value,
  );
  return { from, to, by: JSON.stringify(moved).replaceAll('<', '\\u003c') };
}

async function plainScriptEdit(element: Element, html: string, edition: Edition): Promise<Edit> {
  const { place, script, scriptText } = edition;
  const source = attributeOf(element, 'src');
  const file = source === undefined ? WITHIN_PAGE : source.slice(place.base.length);
  const { startTag, endTag } = locationOf(element);
  const code = source === undefined ? html.slice(startTag?.endOffset, endTag?.startOffset) : scriptText(file);
  const path = offlineAddress(place.base + (await script(code, file)), { ...place, has: () => true });
  return whole(element, `<script defer src="${path}"></script>`);
}

function addressEdits(element: Element, place: Place): Edit[] {
  return element.attrs.flatMap(({ name, value }) => {
    const at = locationOf(element).attrs?.[name];
    if (!at || !ADDRESSES.test(name) || !value.startsWith(place.base)) return [];
    try {
      const isFolder = name.startsWith('data-') && value.endsWith('/') && !value.includes('{');
      const by = isFolder ? offlineFolder(value, place) : offlineAddress(value, place);
      return [
        {
          from: at.startOffset,
          to: at.endOffset,
          by: `${name}="${escapedHtml(by)}"`,
        },
      ];
    } catch (error) {
      if (error instanceof DeadAddress) throw new DeadAddress(`${place.file}：链接 ${value} 没有对应的文件`);
      throw error;
    }
  });
}

function barEdits(elements: readonly Element[], { place, dataDate, living, style }: Edition): Edit[] {
  if (place.file.startsWith(EMBEDS)) return [];
  const head = elements.find(({ tagName }) => tagName === 'head');
  const skip = elements.find((element) => attributeOf(element, 'class') === 'skip');
  if (!head || !skip) return [];
  const sheet = offlineAddress(place.base + style, { ...place, has: () => true });
  return [
    insertedAt(locationOf(head).endTag?.startOffset ?? 0, `<link rel="stylesheet" href="${sheet}">`),
    insertedAt(locationOf(skip).endOffset, archivedBar({ dataDate, address: living })),
  ];
}

function locationOf(element: Element) {
  const { sourceCodeLocation } = element;
  if (!sourceCodeLocation) throw new Error(`<${element.tagName}> has no place in its page`);
  return sourceCodeLocation;
}

const insertedAt = (at: number, by: string): Edit => ({ from: at, to: at, by });

function whole(element: Element, by: string): Edit {
  const { startOffset, endOffset } = locationOf(element);
  return { from: startOffset, to: endOffset, by };
}
