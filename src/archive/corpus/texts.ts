import type { Catalogue, Document } from '#catalogue/catalogue.ts';
import { archiveFile } from '#source-text/archive-file.ts';
import { metadataOf } from '#views/document-page.ts';

/** Parts what we say of a document from its own words; the same line in every file. */
export const PARTING = '='.repeat(40);

/**
 * Each document as plain text (UTF-8, lines ended by LF), by its path `corpus/texts/<document>.txt`: a head that says what it is, the
 * parting line, its words. Of an official document all that follows that line is the archived text byte for byte; of a signed article
 * only the quoted measures follow, each under a line with its id.
 */
export function corpusTexts({ documents, site }: Catalogue): Map<string, string> {
  return new Map(
    documents.map((document) => [
      `corpus/texts/${document.id}.txt`,
      `${[...headOf(document, site.dataDate), PARTING].join('\n')}\n${wordsOf(document)}`,
    ]),
  );
}

function headOf(document: Document, dataDate: string): string[] {
  const isOfficial = document.rights === 'official';
  return [
    ...metadataOf(document).map(({ name, value, href }) => `${name}：${value}${href === undefined ? '' : ` ${href}`}`),
    `存档原文的 SHA-256：${document.sha256}`,
    `数据日期：${dataDate}`,
    isOfficial
      ? '内容：全文。分隔线以下逐字节就是存档原文，其 SHA-256 如上。'
      : '内容：只有逐条引用的举措，不是全文；每条上方的 [ ] 行是本站的编号，不是原文。',
    isOfficial ? '权利：官方文件，文字归其发布机关。' : '权利：署名文章，著作权归作者和报社；引用时请注明作者和出处。',
  ];
}

function wordsOf({ rights, paragraphs, measures }: Document): string {
  if (rights === 'official') return archiveFile(paragraphs.map(({ text }) => text).join('\n'));
  return measures.map(({ id, quote }) => `\n[${id}]\n${quote}\n`).join('');
}
