import type { Catalogue, Document } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import { documentPage } from '#views/document-page.ts';
import type { Block, Section } from './block.ts';
import { measurePart } from './measure-part.ts';
import { addressRun, chapterPlace, placeOf, sourceRun } from './runs.ts';

/** A chapter as the contents list it. */
export interface Chapter {
  readonly title: string;
  readonly place: string;
}

/** A document with its chapters and everything that is printed of it. */
export interface DocumentPart {
  readonly title: string;
  readonly place: string;
  readonly chapters: readonly Chapter[];
  readonly sections: readonly Section[];
}

/**
 * One document: its official metadata, then its measures in their order. The text of an official document between its measures
 * stands where it belongs, so that the whole of it can be read; of a signed article nothing stands here but its measures.
 */
export function documentPart(catalogue: Catalogue, addresses: Addresses, document: Document): DocumentPart {
  const body = document.rights === 'official' ? wholeText(catalogue, addresses, document) : undefined;
  return {
    title: document.title,
    place: placeOf(document.id),
    chapters: body?.chapters ?? [],
    sections: [
      { tag: 'Sect', blocks: opening(catalogue, addresses, document) },
      ...(body?.sections ?? document.measures.map((measure) => measurePart(catalogue, addresses, measure))),
    ],
  };
}

function opening(catalogue: Catalogue, addresses: Addresses, document: Document): Block[] {
  const about = document.id;
  const page = documentPage(catalogue, addresses, document);
  const counts = page.counts.map(({ name, count }) => `${count} 条${name}`).join('，');
  const states = page.progress.counts.map(({ name, count }) => `${name} ${count}`).join('，');
  return [
    {
      style: 'document',
      runs: [{ text: document.title }],
      place: placeOf(document.id),
      bookmark: { level: 0, title: document.title },
      onNewPage: true,
      about,
    },
    { style: 'about', runs: [{ text: document.about }], about },
    ...page.metadata.flatMap(({ name, value, href }): Block[] => [
      { style: 'fact', label: name, runs: [{ text: value }], about },
      ...(href ? [{ style: 'address', label: '来源网址', runs: [addressRun(href)], about } as const] : []),
    ]),
    { style: 'fact', label: '原始文件', runs: [{ text: document.raw.file }], about },
    { style: 'hash', label: '原始 SHA-256', runs: [{ text: document.raw.sha256 }], about },
    { style: 'hash', label: '存档 SHA-256', runs: [{ text: document.sha256 }], about },
    { style: 'fact', label: '本站列出', runs: [{ text: `${counts}。` }], about },
    {
      style: 'fact',
      label: '核定进展',
      runs: [{ text: `截至${page.dataDate.label}：${states}。${page.progress.bounds}` }],
      about,
    },
    {
      style: 'note',
      runs: [
        {
          text:
            document.rights === 'official'
              ? '以下是全文，按原文次序：左侧有竖线的文字和各章标题是原文，每条举措另附本站的整理。'
              : '这是署名文章，著作权归作者和报社。以下只逐条引用其中的举措，不刊登全文。',
        },
      ],
      about,
    },
  ];
}

/** An official document's text in its order: measures where they begin, everything else as it is. */
function wholeText(
  catalogue: Catalogue,
  addresses: Addresses,
  document: Document,
): { chapters: Chapter[]; sections: Section[] } {
  const { fullText } = documentPage(catalogue, addresses, document);
  const measures = new Map(document.measures.map((measure) => [measure.span.paragraphs[0].number, measure]));
  const within = new Set(document.measures.flatMap(({ span }) => span.paragraphs.map(({ number }) => number)));
  const chapters: Chapter[] = [];
  const sections: Section[] = [];
  let between: Block[] = [];
  const close = () => {
    if (between.length > 0) sections.push({ tag: 'Sect', blocks: between });
    between = [];
  };
  for (const { number, text: shown, depth } of fullText) {
    const measure = measures.get(number);
    if (measure) {
      close();
      sections.push(measurePart(catalogue, addresses, measure));
    }
    if (within.has(number)) continue;
    const run = sourceRun(document.paragraphs[number - 1]?.text ?? '');
    const about = document.id;
    if (depth === 0) {
      close();
      const place = chapterPlace(document.id, number);
      chapters.push({ title: shown, place });
      between.push({ style: 'chapter', runs: [run], place, bookmark: { level: 1, title: shown }, about });
    } else {
      const style = depth === undefined ? 'source' : 'sourceHeading';
      between.push({ style, runs: [run], apart: between.length === 0 && sections.length > 0, about });
    }
  }
  close();
  return { chapters, sections };
}
