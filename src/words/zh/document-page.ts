import { kindCounts } from './counts.ts';
import { listText } from './lists.ts';

/** The page of one document. */
export const documentPage = {
  counts: (kinds: Parameters<typeof kindCounts>[0]) => `本站列出：${kindCounts(kinds)}。`,
  unwritten: (numbers: readonly string[], isPublished: boolean) =>
    `还有 ${numbers.length} 条没有写成页面：${listText(numbers)}。${isPublished ? '原文见下面的全文。' : ''}`,
  facts: '文件信息',
  commitments: '文件整体的承诺',
  commitmentsNote: '写在编号举措以外、有期限或数量的承诺；不是举措，不核定进展。',
  outline: '大纲与举措',
  outlineNote: '宋体是原文的标题，编号后面的文字是本站写的举措标题。',
  fullText: '全文',
  fullTextNote: '左侧是段号，也是该段的永久链接。标点按中文排版显示为全角，存档文字未改动。',
  notPublished: '这是署名文章，著作权归作者和报社。本站只逐条引用其中的举措，不刊登全文。',
  citation: '引用',
  measureHere: (title: string) => `这一条的页面：${title}`,
};

/** How the archived text of a document came from what was received. */
export const restoration = {
  heading: '原文存档与修复',
  lead: '本站把收到的原始文字整理成一段一行的存档文本。整理只消除损坏，不改措辞和标点。存档文本的 SHA-256： {hash}',
  untouched: '本文件没有需要复原的地方，只去掉了空行。',
  automatic: '自动复原',
  steps: {
    'markdown-marks': '删去 Markdown 文件的标题、加粗记号和注释',
    'pinyin-gloss': '删去转换软件夹入的拼音注音',
    'traditional-to-simplified': '把转换成的繁体字还原为简体字',
    'repeated-body': '删去网页里重复出现的第二遍正文',
  },
  joins: '调整次序与拼接',
  repairs: '逐处修复',
  repairsCaption: '每一行是一处：修复前后的文字和理由',
  columns: { where: '位置', before: '修复前', after: '修复后', why: '理由' },
  slips: '来源自身的笔误（照录未改）',
  slip: '{words}，可能是{likely}',
};
