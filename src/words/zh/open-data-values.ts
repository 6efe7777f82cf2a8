import type { LexiconKind } from '#domain/lexicon-kind.ts';
import {
  audienceNames,
  bodyKindNames,
  bodyLevelNames,
  coverageNames,
  elementKindNames,
  evidenceKindNames,
  flagNames,
  intervalNames,
  kindNames,
  levelNames,
  operatorNames,
  stateNames,
  reliabilityNames,
  roleNames,
  scopeNames,
  showingNames,
  summaryNames,
  tierNames,
  timelinessNames,
  validityNames,
} from './names.ts';

const lexiconKinds: Record<LexiconKind, string> = {
  everyday: '日常说法',
  same: '同一事物的另一个名称',
  abbreviation: '简称',
  region: '其他地区的说法',
  slip: '常见的错字',
  english: '英文',
};

/** What the words of each vocabulary of the open data are called. */
export const values = {
  kind: kindNames,
  state: stateNames,
  summary: summaryNames,
  flag: flagNames,
  showing: showingNames,
  audience: audienceNames,
  coverage: coverageNames,
  validity: validityNames,
  binds: { tasks: '各项任务都要在此前完成', aim: '只是总目标的年份' },
  timeliness: timelinessNames,
  role: roleNames,
  elementKind: elementKindNames,
  operator: operatorNames,
  interval: intervalNames,
  evidenceKind: evidenceKindNames,
  scope: scopeNames,
  tier: tierNames,
  reliability: reliabilityNames,
  level: levelNames,
  bodyKind: bodyKindNames,
  bodyLevel: bodyLevelNames,
  lexiconKind: lexiconKinds,
  rights: { official: '官方文件，全文刊登', quotation: '署名文章，只逐条引用' },
  restoration: {
    'markdown-marks': '删去 Markdown 记号',
    'pinyin-gloss': '删去夹在文字里的拼音',
    'traditional-to-simplified': '繁体字转回简体字',
    'repeated-body': '删去重复的正文',
  },
};

/** A description that ends with the words of a vocabulary and what each is called. */
export function describedWords(description: string, names: Readonly<Record<string, string>>): string {
  return `${description}：${Object.entries(names)
    .map(([word, name]) => `${word}（${name}）`)
    .join('、')}`;
}
