import type { Catalogue } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import { progressStates, RUBRIC } from '#domain/progress.ts';
import { unassessedMeaning } from '#text/interface.ts';
import { flagMeanings, flagNames, progressNames } from '#text/names.ts';
import type { Block, Run, Section } from './block.ts';
import { CORPUS_PDF_KIND } from '#text/corpus-pdf-kind.ts';
import type { DocumentPart } from './document-part.ts';
import { addressRun } from './runs.ts';
import type { StyleName } from './styles.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans';

/** The title page, and what a reader has to know who has nothing but these pages. */
export function titlePart({ site, documents, measures }: Catalogue): Section {
  const block = (style: StyleName, ...runs: readonly Run[]): Block => ({ style, runs, about: '书名页' });
  const text = (words: string) => block('front', { text: words });
  const official = documents.filter(({ rights }) => rights === 'official').length;
  const requirements = measures.filter(({ kind }) => kind === 'requirement').length;
  const evidence = measures.reduce((sum, { ledger }) => sum + ledger.evidence.length, 0);
  const elements = measures.reduce((sum, measure) => sum + measure.elements.length, 0);
  return {
    tag: 'Sect',
    blocks: [
      { ...block('portal', { text: site.title }), onNewPage: true, place: 'title' },
      block('portalEnglish', { text: site.titleEnglish }),
      block('subtitle', { text: '全部举措、原文与证据' }),
      block('subtitle', { text: `数据日期：${chineseDate(site.dataDate)}` }),
      block('frontHeading', { text: '这是什么' }),
      text(
        `${site.title}把公开的司法改革文件拆成一条一条的举措：原文怎么说，谁负责，什么时候做到，有什么带日期的公开证据。这份文件是它在数据日期这一天的全部内容，供打印和长期保存。共收录 ${documents.length} 份文件（官方文件 ${official} 份，署名文章 ${documents.length - official} 篇），${measures.length} 条（举措 ${measures.length - requirements} 条，组织实施要求 ${requirements} 条），${elements} 项要素，${evidence} 条证据。`,
      ),
      text('本站与文件的发布机关没有隶属关系，内容不是官方解释，也不是法律意见。'),
      block('frontHeading', { text: '谁的文字，怎样使用' }),
      text(
        '左侧有竖线的文字和各章标题是原文。官方文件的文字归发布机关，注明出处后全文刊登；报纸署名文章的著作权归作者和报社，只逐条引用举措，写明作者和报纸版次（来源没有载明的，写“未载明”）。',
      ),
      block(
        'front',
        { text: '标题、摘要、说明、要素和证据的表述是本站写的，按 CC BY 4.0 许可（' },
        addressRun(LICENCE),
        { text: `），注明“${site.title}”即可使用。` },
      ),
      { ...block('frontHeading', { text: '怎样核对原文' }), onNewPage: true },
      text(
        '存档原文在中文里用半角标点，这里按中文排版画成全角。从这份文件复制或提取的原文，仍是存档原文自己的字符；把换行去掉（一条有几段的，段与段之间留一个换行符），按 UTF-8 计算 SHA-256，应与该条所注的相同。原文里个别空格恰在行末，有的阅读程序不会提取，需要补上。',
      ),
      block('frontHeading', { text: '核定进展' }),
      text(
        `进展按公布的规则（第 ${RUBRIC} 版）从证据推出，没有人填写。由低到高：${progressStates.map((state) => progressNames[state]).join('、')}。一条举措取有记录的核心要素中最低的一级。“${progressNames.unassessed}”的意思是${unassessedMeaning}。另有几种标记：${Object.entries(
          flagNames,
        )
          .map(([flag, name]) => `${name}（${flagMeanings[flag as keyof typeof flagMeanings]}）`)
          .join('，')}。`,
      ),
      block('frontHeading', { text: '文件格式' }),
      text(`${CORPUS_PDF_KIND}。字体是 Noto Sans SC（SIL Open Font License 1.1），已嵌入。`),
    ],
  };
}

/** The contents: documents and their chapters. */
export function contentsPart(documents: readonly DocumentPart[]): Section[] {
  const about = '目录';
  const entry = (style: StyleName, title: string, place: string): Block => ({
    style,
    runs: [{ text: title, to: { place } }],
    pageOf: place,
    about,
  });
  return [
    {
      tag: 'Sect',
      blocks: [
        {
          style: 'contentsTitle',
          runs: [{ text: '目录' }],
          onNewPage: true,
          place: 'contents',
          bookmark: { level: 0, title: '目录' },
          about,
        },
      ],
    },
    {
      tag: 'TOC',
      blocks: documents.flatMap(({ title, place, chapters }) => [
        entry('contentsDocument', title, place),
        ...chapters.map((chapter) => entry('contentsChapter', chapter.title, chapter.place)),
      ]),
    },
  ];
}
