import { Refused } from '#domain/refused.ts';
import { markerForms } from '#source-text/marker.ts';
import { importDocument } from '#workshop/import-document.ts';
import { command } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { chooseContent, content } from './command-line/shared-options.ts';

const DOUBTS_SHOWN = 100;

const importText = command({
  name: 'npm run import',
  zh: '把原始文字变成内容文件夹里的文件：元数据、存档原文和每条举措的空白页',
  en: 'Turns a raw text into files of the content folder: metadata, archived text and an empty page for each measure',
  arguments: { raw: { value: '原始文件', zh: '一份文件的文字', en: 'the text of one document' } },
  options: {
    document: {
      value: '文件编号',
      zh: '如 sample-2025；不写就按发文字号、地区和年份的拼音拟一个',
      en: 'id of the document, such as sample-2025; left out, one is proposed in pinyin',
    },
    level: {
      value: '编号',
      zh: `举措用哪一级编号（${markerForms.join(' ')}）；已有元数据时以其中的 numbering 为准`,
      en: 'the level of numbering that holds the measures; metadata that exist already have the last word',
    },
    content,
  },
  async run({ raw, document: given, level, content: folder }) {
    const marker = markerForms.find((form) => form === level);
    if (level !== undefined && marker === undefined) {
      throw new Refused(`没有“${level}”这一级编号。请用其中一种：${markerForms.join(' ')}。`);
    }
    const place = { folder: await chooseContent(folder) };
    const { document, written, measures, paragraphs, levels, doubts, residues } = await importDocument(
      place,
      raw,
      given,
      marker,
    );
    if (given === undefined) console.log(`文件编号拟为 ${document}；要换一个，用 --document。`);
    for (const file of written) console.log(`写入 ${file}`);
    console.log(
      `认出 ${measures} 条；${written.length === 0 ? '没有变化。' : '请运行 npm run check 查看还要补写什么。'}`,
    );
    const { opening, measures: within, others, closing } = paragraphs;
    console.log(
      `全文 ${opening + within + others + closing} 段：标题与序言 ${opening}，举措 ${within}，章节标题与未列为举措的 ${others}，结尾、落款、附件和页码 ${closing}。`,
    );
    console.log(
      `按不同编号：${levels.map((one) => `“${one.marker}”${one.measures} 条`).join('，')}。要换一级，请改元数据的 numbering。`,
    );
    for (const { paragraph, what, instead } of doubts.slice(0, DOUBTS_SHOWN)) {
      console.log(`请核对：存档原文第 ${paragraph} 段，${what}。${instead}。`);
    }
    if (doubts.length > DOUBTS_SHOWN) console.log(`还有 ${doubts.length - DOUBTS_SHOWN} 处要核对，改好以上的再导入。`);
    for (const { paragraph, context } of residues) {
      console.log(
        `提示：存档原文第 ${paragraph} 段“…${context}…”像是损坏的文字，请核对；确需修复时写进 .repairs.yaml 再导入。`,
      );
    }
  },
});

await runCommand(importText);
