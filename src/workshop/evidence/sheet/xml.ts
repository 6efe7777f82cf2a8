import { SaxesParser } from 'saxes';
import { Refused } from '#domain/refused.ts';

/** What the parts of a workbook are made of. Names are without their prefix; text is decoded. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** So much of a text is read before the next is looked at: what `see` throws early ends the reading early. */
const PIECE = 2 ** 16;

/**
 * Reads XML and shows `see` each event; what `see` throws ends the reading. Document types, and with them entities of the document's own, are
 * refused.
 *
 * @throws {Refused} for what is no well-formed XML.
 */
export function readXml(xml: string, see: (event: XmlEvent) => void): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => see({ kind: 'open', name: local(name), attributes }));
  parser.on('closetag', ({ name }) => see({ kind: 'close', name: local(name) }));
  for (const event of ['text', 'cdata'] as const) parser.on(event, (text) => see({ kind: 'text', text }));
  for (const event of ['error', 'doctype'] as const) {
    parser.on(event, () => {
      throw malformed();
    });
  }
  for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  parser.close();
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function malformed(): Refused {
  return new Refused({
    what: '工作簿的内容不是完好的 XML',
    instead: '请用 Excel 或 WPS 打开它，另存为 .xlsx，或导出为 CSV 后再导入',
  });
}
