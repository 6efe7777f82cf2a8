import { listText } from './lists.ts';
import { foundNames } from './names.ts';
import { citedParagraphs } from './paragraphs.ts';

/** What the search page says once something is asked. */
export const searchResults = {
  pageTitle: (input: string, title: string) => `“${input}” - ${title}`,
  status: {
    nothingAsked: '输入原文里的词句、日常说法、机构或法律用语，开始搜索。',
    nothingToSearch: '请输入文字或数字；标点和符号不参与搜索。',
    notFound: (input: string) => `没有找到“${input}”。可以换一个说法、减少字数，或看看下面相近的用语。`,
    allFilteredOut: (input: string, count: number) =>
      `“${input}”有 ${count} 条结果，但都不符合筛选条件。可以去掉筛选条件。`,
    onlyPartly: (input: string, count: number) => `没有完全符合“${input}”的内容；以下 ${count} 条部分符合。`,
    found: (count: number) => `找到 ${count} 条。`,
    foundAndPartly: (count: number, partly: number) => `找到 ${count} 条；另有 ${partly} 条部分符合。`,
    unreadable: '搜索索引没有读到，可能是网络中断，或文件缺失、损坏。请稍后再试，或用下面的栏目浏览。',
    renewed: '本站可能正在更新，搜索要用的文件还没有到齐；这不表示没有相关内容。请过几分钟再试，或用下面的栏目浏览。',
  },
  /** How it came that other words were looked for than those typed. */
  ways: {
    typed: '也搜索',
    everyday: '也搜索',
    same: '也搜索',
    abbreviation: '也搜索',
    region: '也搜索',
    number: '也搜索',
    slip: '也按常见写法搜索',
    misspelt: '可能想输入',
    english: '按英文搜索',
    pinyin: '按拼音搜索',
    initials: '按拼音首字母搜索',
    traditional: '按简体搜索',
  },
  /** “老赖”也搜索：失信被执行人、失信惩戒。 @param isMore whether more words were looked for than are named. */
  understood: (typed: string, way: string, also: readonly string[], isMore: boolean) =>
    `“${typed}”${way}：${listText(also)}${isMore ? '等' : ''}。`,
  literal: '只搜了原词。',
  searchOthersToo: '也搜同义词',
  searchLiterally: '只搜原词',
  near: '相近的用语：',
  measures: '举措和要求',
  group: (name: string, count: number) => `${name} ${count}`,
  partly: '部分符合',
  /** What each part of a record is called where an excerpt comes from it. */
  parts: {
    title: '标题',
    heading: '原文标题',
    questions: '常见问法',
    summary: '摘要',
    quote: '原文',
    themes: '专题',
    elements: '要素',
    bodies: '责任主体',
    document: '文件',
    parts: '说明',
    evidence: '证据与检索',
  },
  /** Where an excerpt comes from. @param paragraph of the archived text, where the part has paragraphs. */
  excerptOf: (part: string, paragraph: number | undefined) =>
    paragraph === undefined ? part : part + citedParagraphs(paragraph, paragraph),
  afterPart: '：',
  showMore: (count: number) => `再看 ${count} 条`,
  showAll: (count: number) => `全部 ${count} 条`,
  moreUnreadable: '没有读到，请再试一次。',
  /** Where themes and terms belong, shown beside their names. */
  places: { theme: foundNames.theme, term: '词汇表' },
};
