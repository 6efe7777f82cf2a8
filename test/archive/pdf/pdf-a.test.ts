import { describe, expect, test } from 'vitest';
import { corpusPdf } from '#archive/pdf/corpus-pdf.ts';
import { CORPUS_PDF_KIND } from '#text/corpus-pdf-kind.ts';
import { smallCatalogue } from '../../fixtures/catalogues.ts';
import { objectsOf } from '../../fixtures/pdf.ts';

const bytes = await corpusPdf(await smallCatalogue());
const text = Buffer.from(bytes).toString('latin1');
const objects = objectsOf(bytes);
const ofType = (type: string) => objects.filter(({ dictionary }) => dictionary.includes(`/Type /${type}\n`));
const streamOf = (reference: string | undefined) => objects.find(({ number }) => number === Number(reference))?.stream;
const utf8 = (stream: Uint8Array | undefined) => new TextDecoder().decode(stream);
const [catalog] = ofType('Catalog');

// What ISO 19005-2 asks and can be read off a file without a validator; the numbers are its clauses.
describe('the file keeps what PDF/A-2a asks', () => {
  test('6.1.2, 6.1.3: a header with a line of bytes that are no text, and a file identifier', () => {
    expect(text.startsWith('%PDF-1.7\n%\xFF\xFF\xFF\xFF\n')).toBe(true);
    expect(text).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/u);
  });

  test('6.1.3, 6.5, 6.9: neither encryption nor scripts nor forms nor attached files', () => {
    for (const key of ['Encrypt', 'JavaScript', 'JS', 'Launch', 'AcroForm', 'EmbeddedFiles', 'OpenAction', 'AA']) {
      for (const { dictionary } of objects) expect(dictionary).not.toMatch(new RegExp(`/${key}[ \\n<[(]`, 'u'));
      expect(text.slice(text.lastIndexOf('trailer'))).not.toContain(`/${key}`);
    }
  });

  test('6.2.3: an output intent with an ICC profile, to which the colours of all pages belong', () => {
    const [intent] = ofType('OutputIntent');
    expect(intent?.dictionary).toContain('/S /GTS_PDFA1');
    const profile = streamOf(/\/DestOutputProfile (\d+) 0 R/u.exec(intent?.dictionary ?? '')?.[1]);
    expect(utf8(profile?.subarray(36, 40))).toBe('acsp');
    expect(utf8(profile?.subarray(16, 20))).toBe('RGB ');
  });

  test('6.2.8, 6.2.10: no transparency, no images', () => {
    for (const { dictionary } of objects)
      expect(dictionary).not.toMatch(/\/(?:SMask|ExtGState|Group|BM|ca|CA|XObject)[ \n<[]/u);
  });

  test('6.2.11: every font is embedded, with the widths of its glyphs, and every glyph that is used can be read', () => {
    const fonts = objects.filter(({ dictionary }) => dictionary.includes('/Subtype /Type0'));
    expect(fonts.length).toBeGreaterThan(5);
    expect(new Set(fonts.map(({ dictionary }) => /\/BaseFont \/(\S+)/u.exec(dictionary)?.[1])).size).toBe(fonts.length);
    expect(ofType('Font').length).toBe(2 * fonts.length);
    for (const descriptor of ofType('FontDescriptor')) {
      const program = streamOf(/\/FontFile2 (\d+) 0 R/u.exec(descriptor.dictionary)?.[1]);
      // The scaler type that Apple gave TrueType, which fontkit writes; readers take it as 1.0.
      expect(utf8(program?.subarray(0, 4))).toBe('true');
    }
    expect(ofType('FontDescriptor').length).toBe(fonts.length);
    for (const { dictionary } of fonts) {
      const map = utf8(streamOf(/\/ToUnicode (\d+) 0 R/u.exec(dictionary)?.[1]));
      expect(map).toContain('beginbfrange');
      expect(map).not.toMatch(/<(?:0000|feff|fffe)>(?=[ \]])(?! <)/u);
    }
  });

  test('6.6.2, 6.6.4: metadata that are not packed, say which standard, and agree with the document information', () => {
    const [metadata] = ofType('Metadata');
    expect(metadata?.dictionary).not.toContain('/Filter');
    const xml = utf8(metadata?.stream);
    expect(xml).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xml).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xml).toContain('<xmp:CreateDate>2026-01-15T00:00:00Z</xmp:CreateDate>');
    expect(xml).toContain('<xmp:ModifyDate>2026-01-15T00:00:00Z</xmp:ModifyDate>');
    expect(text.match(/\(D:20260115000000Z\)/gu)).toHaveLength(2);
    expect(CORPUS_PDF_KIND).toContain('PDF/A-2a');
  });

  test('6.7: a marked document in a language, all of whose content is in its structure or an artifact', () => {
    expect(catalog?.dictionary).toContain('/Lang (zh-Hans)');
    expect(catalog?.dictionary).toContain('/StructTreeRoot');
    expect(objects.some(({ dictionary }) => dictionary.includes('/Marked true'))).toBe(true);
    const contents = ofType('Page').map(({ dictionary }) =>
      utf8(streamOf(/\/Contents (\d+) 0 R/u.exec(dictionary)?.[1])),
    );
    expect(contents.length).toBeGreaterThan(5);
    for (const content of contents) expect(unmarked(content)).toEqual([]);
  });

  test('6.5.3: links are printed and say where they lead', () => {
    const links = ofType('Annot');
    expect(links.length).toBeGreaterThan(0);
    for (const { dictionary } of links) {
      expect(dictionary).toContain('/Subtype /Link');
      expect(dictionary).toContain('/F 4\n');
      expect(dictionary).toMatch(/\/Contents \([\s\S]+\)/u);
      expect(dictionary).toContain('/StructParent');
    }
  });
});

/** What a content stream draws outside of any marked content. */
function unmarked(content: string): string[] {
  let depth = 0;
  const found: string[] = [];
  for (const line of content.split('\n')) {
    if (/ B[DM]C$/u.test(line)) depth++;
    else if (line === 'EMC') depth--;
    else if (depth === 0 && /(?:^| )(?:Tj|TJ|f|S|B|Do)$/u.test(line)) found.push(line);
  }
  return depth === 0 ? found : [...found, `depth ${depth}`];
}
