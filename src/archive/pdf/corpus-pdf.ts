import type { Catalogue } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import { addressesAt } from '#views/addresses.ts';
import { documentPart } from './document-part.ts';
import { Drawing } from './draw.ts';
import { contentsPart, titlePart } from './front-matter.ts';
import { paginate, type SetPage } from './paginate.ts';
import { PdfFile } from './pdf-file.ts';
import { Typesetter, type SetBlock, type SetLine } from './set-block.ts';

/**
 * Everything that the catalogue holds, as one PDF for printing and for keeping: a title page, contents, then each document with its
 * metadata and its measures. Official documents stand there in full; of a signed article, only what its measures quote.
 *
 * It declares PDF/A-2a; `CORPUS_PDF_KIND` says so in a sentence. The same catalogue gives the same bytes on every machine.
 *
 * @throws {Error} with a sentence for each character that the font has no glyph for, naming the measure or document.
 */
export async function corpusPdf(catalogue: Catalogue): Promise<Uint8Array> {
  const { site } = catalogue;
  // Nothing in print leads to a page of the portal.
  const addresses = addressesAt('/');
  const documents = catalogue.documents.map((document) => documentPart(catalogue, addresses, document));
  const sections = [
    titlePart(catalogue),
    ...contentsPart(documents),
    ...documents.flatMap((document) => document.sections),
  ];
  const typesetter = new Typesetter();
  const blocks = sections.flatMap((section) => section.blocks.map((block) => typesetter.set(block)));
  const date = chineseDate(site.dataDate);
  const small = { size: 9, ink: 'quiet' } as const;
  const head = typesetter.line(`${site.title} · 数据日期 ${date}`, small, '页眉');
  if (typesetter.problems.length > 0) throw new Error([...new Set(typesetter.problems)].join('\n'));

  const pages = paginate(blocks);
  const pageOf = pagesOfPlaces(pages);
  const file = new PdfFile({
    title: `${site.title}：全部举措、原文与证据（数据日期 ${site.dataDate}）`,
    author: site.title,
    subject: `${catalogue.documents.length} 份司法改革文件的 ${catalogue.measures.length} 条举措和要求，截至${date}`,
    keywords: '司法改革；举措；原文；证据；核定进展',
    day: site.dataDate,
  });
  const drawing = new Drawing(file, sections, ({ block, style }: SetBlock): SetLine | undefined => {
    const page = block.pageOf === undefined ? undefined : pageOf.get(block.pageOf);
    return page === undefined ? undefined : typesetter.line(String(page), { size: style.size, ink: 'text' }, '目录');
  });
  for (const [at, page] of pages.entries()) {
    const foot = typesetter.line(`第 ${at + 1} 页 / 共 ${pages.length} 页`, small, '页码');
    // The title page bears no running head.
    drawing.page(page, at === 0 ? undefined : { head, foot });
  }
  drawing.end();
  return file.bytes();
}

/** On which page, from 1, each place stands. */
function pagesOfPlaces(pages: readonly SetPage[]): Map<string, number> {
  return new Map(
    pages.flatMap(({ lines }, at) =>
      lines.flatMap(({ block: { block }, opens }): [string, number][] =>
        opens && block.place !== undefined ? [[block.place, at + 1]] : [],
      ),
    ),
  );
}
