import { UnreadableSheet } from './grid.ts';

/** What the parts of a workbook are made of. Names are without their prefix; text is decoded. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)(?=<)/uy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
/** No tag, comment or text of a workbook is longer: a cell holds at most 32,767 characters. */
const LONGEST_TOKEN = 1024 * 1024;

/**
 * Reads XML as it comes and shows `see` each event; what `see` throws ends the reading. Document types, and with them entities of
 * the document's own, are refused.
 */
export async function readXml(pieces: AsyncIterable<string>, see: (event: XmlEvent) => void): Promise<void> {
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    let at = 0;
    for (;;) {
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(rest);
      if (!found) break;
      at = TOKEN.lastIndex;
      const [, data, closing, , name, attributes = '', empty, text] = found;
      if (data !== undefined) see({ kind: 'text', text: data });
      else if (text !== undefined) see({ kind: 'text', text: decoded(text) });
      else if (name !== undefined && closing) see({ kind: 'close', name });
      else if (name !== undefined) {
        see({ kind: 'open', name, attributes: attributesOf(attributes) });
        if (empty) see({ kind: 'close', name });
      }
    }
    rest = rest.slice(at);
    if (rest.length > LONGEST_TOKEN) throw malformed();
  }
  if (rest.replace(/^\uFEFF/u, '').trim() !== '') throw malformed();
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (text === '') return NONE;
  const found = [...text.matchAll(ATTRIBUTE)];
  return new Map(found.map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function malformed(): UnreadableSheet {
  return new UnreadableSheet(
    '工作簿的内容不是完好的 XML',
    '请用 Excel 或 WPS 打开它，另存为 .xlsx，或导出为 CSV 后再导入',
  );
}
