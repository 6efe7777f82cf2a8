import PDFDocument from 'pdfkit';
import { zlibSync } from 'fflate';

/** What a file says of itself. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** `YYYY-MM-DD`: the file counts as made and changed at the beginning of this day (UTC). */
  readonly day: string;
}

/** What is used of pdfkit beyond its documented interface (0.20). */
interface Reference {
  data: Record<string, unknown>;
  buffer: Uint8Array[];
  finalize(): void;
}

interface Insides {
  readonly _root: { readonly data: { readonly Names: { readonly data: { readonly Dests: Tree } } } };
  getStructParentTree(): Tree;
  appendXML(xml: string): void;
}

interface Tree {
  limits: boolean;
  _compareKeys(a: string, b: string): number;
}

/**
 * A PDF 1.7 that declares itself PDF/A-2a (ISO 19005-2, level A): every font embedded, an sRGB output intent, XMP metadata, a
 * language, tagged content; no encryption, no scripts, no transparency. The same content gives the same bytes.
 */
export class PdfFile extends PDFDocument {
  constructor({ title, author, subject, keywords, day }: FileFacts) {
    const made = new Date(`${day}T00:00:00Z`);
    super({
      subset: 'PDF/A-2a',
      pdfVersion: '1.7',
      tagged: true,
      lang: 'zh-Hans',
      displayTitle: true,
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      compress: false,
      // No font of its own: none of the standard ones may stand in a PDF/A, as they are not embedded.
      font: null as unknown as string,
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Keywords: keywords,
        Creator: 'Reform Ledger',
        CreationDate: made,
        ModDate: made,
      },
    });
    const insides = this as unknown as Insides;
    const names = insides._root.data.Names.data.Dests;
    // ISO 32000-1, 7.9.6: names in the order of their bytes, whatever the machine's language; a root has no limits.
    names._compareKeys = (a, b) => (a < b ? -1 : 1);
    names.limits = false;
    insides.getStructParentTree().limits = false;
    // The day of change stands in the document information, so XMP has to say the same.
    insides.appendXML(`
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <xmp:ModifyDate>${day}T00:00:00Z</xmp:ModifyDate>
            <dc:language><rdf:Bag><rdf:li>zh-Hans</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>`);
  }

  /** Packs streams with a deflate that gives the same bytes on every machine; pdfkit's own asks the zlib of Node. */
  override ref(data: Record<string, unknown>) {
    const reference = super.ref(data) as ReturnType<PDFKit.PDFDocument['ref']> & Reference;
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      const { data: dictionary, buffer } = reference;
      // Metadata stays legible for programs that do not know PDF.
      if (buffer.length > 0 && dictionary.Type !== 'Metadata') {
        reference.buffer = [zlibSync(joined(buffer), { level: 9 })];
        dictionary.Filter = 'FlateDecode';
      }
      finalize();
    };
    return reference;
  }

  /** Ends the file: its bytes. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    this.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => {
      this.on('end', resolve);
      this.on('error', reject);
    });
    this.end();
    await ended;
    return joined(chunks);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
