import { unassessedMeaning as meaning } from './assessment.ts';

export { chartMeasure, chartTables } from './chart-tables.ts';
export { describedMissing } from './missing.ts';
export { columnWords, datasetWords, fieldWords } from './open-data-fields.ts';
export { describedWords, values } from './open-data-values.ts';

/** Said wherever a state is unassessed. */
export const unassessedMeaning: string = meaning;

/** The language of these words, as BCP 47 names it. */
export const language: string = 'zh-Hans';

/** What files say of the open data, whichever form they have. */
export const openData = {
  /** The name of something of the portal. */
  of: (portal: string, what: string) => `${portal}：${what}`,
  title: '开放数据',
  catalog: '开放数据目录',
  everything: '全部表格',
  about: (subject: string, unassessed: string) =>
    `公开的${subject}文件逐条拆成的举措，以及每条的责任主体、专题、可核查的要素、带日期的公开证据、由证据按公布的规则推出的核定进展。“未核定”的意思是${unassessed}。`,
  rights: (portal: string, licence: string) =>
    `本站自己写的文字按 ${licence} 许可使用，注明“${portal}”。官方文件的文字归其发布机关，署名文章归作者和报社，只按条引用，都不在许可之内。`,
  licensed: '本站自己写的文字；官方文件和署名文章的文字不在许可之内',
  csvForm:
    'UTF-8（带字节顺序标记），每行以回车换行结束。文字以 = + - @ 等开头的，前面加了一个撇号，以免电子表格当作公式。',
  inForm: (dataset: string, form: string) => `${dataset}（${form}）`,
  rows: (description: string, count: number, columns: readonly string[]) =>
    `${description}共 ${count} 行，各列：${columns.join('、')}。`,
  asOf: (title: string, count: number, dataDate: string) =>
    `${title}，${count} 行，截至数据日期 ${dataDate}。各列的含义见开放数据页和列的说明（CSVW）。`,
  everythingZip: '全部表格的全部文件（ZIP）',
  workbook: '全部表格，一个工作簿（Excel、WPS）',
};

/** What `readme.txt` says around the columns of the sheets. */
export const readme = {
  dataDate: (label: string) => `数据日期：${label}`,
  licence: '许可',
  mayBeUsed: (portal: string, licence: string, address: string) =>
    `${portal}自己写的文字（标题、摘要、要素、证据的陈述等）按 ${licence} 许可使用，请注明“${portal}”和数据日期：${address}`,
  notOurs: '官方文件的文字归其发布机关；署名文章归作者和报社，只按条引用，都不在许可之内。',
  files: '文件',
  file: (name: string, what: string) => `${name}：${what}`,
  sheet: (name: string, title: string, rows: number, columns: number) =>
    `${name}.csv、${name}.jsonl：${title}，${rows} 行，${columns} 列`,
  column: (name: string, title: string, type: string, description: string) =>
    `  ${name}（${title}，${type}）：${description}`,
};

/** `/data/`. */
export const openDataPage = {
  title: openData.title,
  description: '举措、要素、证据、指标、变动、文件、专题、责任主体等，做成表格和数据文件，可以下载、核对、再利用。',
  dataDate: '数据日期',
  intro:
    '各种格式的内容相同，都由同一份记录生成；各表的列在下面说明。核定进展的含义和判断规则：[方法说明](methodology)',
  rows: '行',
  columns: (count: number) => `${count} 列各是什么`,
  forms: { csv: 'CSV', jsonLines: 'JSON Lines', csvw: '列的说明（CSVW）' },
  together: {
    title: '合在一起',
    everything: '本页表格的全部文件',
    readme: '许可、各表和各列的说明',
    dataPackage: '数据包说明（Frictionless Data Package）',
    checksums: '各文件的 SHA-256',
    catalog: '数据目录（DCAT 3），给收录开放数据的网站用',
    check: '下载后可以核对，在解压出的文件夹里运行：',
  },
  describedBy: '数据目录（DCAT 3）',
  charts: {
    title: '图表的数据',
    intro: '每张图的数字是一个 CSV，旁边有列的说明（CSVW）。',
  },
  api: {
    title: '数据接口（JSON）',
    intro: '给程序用。每个文件旁边有 JSON Schema；里面以 / 开头的网址是站内路径，使用时请补上域名。单条举措的地址：',
    one: '/api/v1/measures/文件/编号.json',
    schema: '格式说明',
  },
  form: {
    title: '格式上的约定',
    csv: 'CSV 是 UTF-8，带字节顺序标记，每行以回车换行结束；以 = + - @ 等开头的文字前面加了一个撇号，以免电子表格当作公式。',
    jsonLines: 'JSON Lines 每行一个对象，键就是列名，空格子写成 null。',
    workbook: '工作簿里日期是日期，数是数，其余都是文字；没有公式。',
  },
  licence: {
    title: '许可',
    ours: (portal: string) =>
      `本站自己写的文字（标题、摘要、要素、证据的陈述等）可以再利用，请注明“${portal}”和数据日期。许可协议：`,
    notOurs: '官方文件的文字归其发布机关；署名文章归作者和报社，只按条引用，都不在许可之内。',
  },
  types: { string: '文字', integer: '整数', number: '数', boolean: '是或否', date: '日期', anyURI: '网址' },
  severalBy: (separator: string) => `多个，以${separator === ' ' ? '空格' : `“${separator.trim()}”`}隔开`,
};
