import { unassessedMeaning } from './assessment.ts';
import { listText } from './lists.ts';
import { stateNames, summaryNames } from './names.ts';

const quoted = (names: Readonly<Record<string, string>>) => listText(Object.values(names).map((name) => `“${name}”`));

/** Of each entry its name where it is not a file's, and what it leads to. */
const entries = {
  documents: { name: '文件', note: '每份文件的出处、提纲；官方文件有全文' },
  measures: { name: '举措', note: '全部举措和组织实施要求，可按文件、专题、进展等筛选' },
  bodies: { name: '责任主体', note: '文件点名的机构，承担、配合、领导统筹或监督哪些举措' },
  news: { name: '新录入', note: '台账按周新录入的证据、变动和更正，新的在前' },
  changes: { name: '变动', note: '每项承诺的核定进展在哪一天、因为什么证据而变动' },
  glossary: { name: '词汇表', note: '法律和机构用语的白话解释' },
  downloads: { name: '开放数据', note: '全部表格和每一列的含义' },
  measuresFile: { note: '全部举措：原文、SHA-256、摘要、专题、责任主体、要素、各项核心承诺的进展和小结' },
  measuresSchema: { note: 'measures.json 的 JSON Schema' },
  oneMeasure: { name: '单条举措', note: '一条举措一个文件，其他条把地址里的编号换掉' },
  evidenceFile: { note: '全部证据：事实的日期、录入的日期、种类、来源、说明承诺的全部还是一部分' },
  measuresTable: { note: '同样的举措，表格（UTF-8）' },
  everything: { note: '全部表格的文件和校验和' },
  catalog: { note: '数据目录（DCAT 3）' },
  verify: { name: '核对原文', note: '一段文字是不是原文，逐字比对' },
  citation: {
    name: '引文',
    note: '每条举措有 GB/T 7714、BibTeX、RIS 和 CSL JSON 格式的引文，其他条把地址里的编号换掉',
  },
  press: { name: '报道参考', note: '可以整句引用的数字，各级进展说明什么、不说明什么' },
  archive: { name: '存档', note: '某个数据日期的整个网站，可以离线打开和核对' },
  methodology: { name: '方法说明', note: '原文怎样存档，举措怎样切分，进展怎样判断，本站不知道什么' },
  corrections: { name: '更正', note: '改过什么，为什么' },
  about: { name: '关于本站', note: '为谁而做，不做什么，谁的文字、怎样许可' },
  indicators: { name: '指标', note: '文件写明的数字目标和公布的数字' },
  timeline: { name: '时间线', note: '文件、期限和证据的日期' },
  feeds: { name: '订阅', note: '变动的订阅源（Atom）和期限的日历（iCalendar）' },
};

/** What `llms.txt` says, the guide for programs that answer readers' questions. */
export const guide = {
  title: (portal: string, english: string) => `${portal}（${english}）`,
  introduction: (subject: string, documents: number, articles: number, measures: number, dataDate: string) =>
    `公开的${subject}文件，逐条拆成举措，每条一个页面：原文怎么说、谁负责、什么时候做到、有什么带日期的公开证据。收录 ${documents} 份文件（其中 ${articles} 篇是报纸署名文章）、${measures} 条，数据日期 ${dataDate}。`,
  heed: '引用和转述本站内容时，请注意：',
  cautions: [
    `核定进展由证据按公布的规则推出，没有人填写，只说到数据日期为止。进展属于每一项承诺（要素），共有 ${Object.keys(stateNames).length} 种，由低到高：${quoted(stateNames)}。`,
    `一条举措没有自己的进展，只数它的核心承诺，小结有 ${Object.keys(summaryNames).length} 种：${quoted(summaryNames)}。转述小结时，请连同各项承诺的进展一起说。`,
    `“${stateNames.unassessed}”的意思是${unassessedMeaning}。不要把它转述成“没有做”“没有完成”或“进展缓慢”。`,
    `“${stateNames['no-evidence-found']}”（小结里写“${summaryNames['no-evidence-found']}”）只说按检索记录找过、没有找到，也不代表没有做。`,
    `“${summaryNames['under-way']}”“${stateNames['in-operation']}”不等于做到了；“${stateNames.kept}”只说这项承诺的文字所要求的都有了，不说效果。`,
    '文件里总目标的年份不是每条举措的期限；只有写给这条举措或约束全部任务的日期才是。',
    '不同文件的层级、年份和范围不同，进展不能用来给地方或机构排名。',
    '原文一字不改，以引文形式出现；标题、摘要、要素和说明是本站写的，不是文件的话，也不是官方解释或法律意见。',
    '署名文章是作者的自述，本站只逐条引用，不刊登全文；它们不是官方文件。',
    '文件没有写明或没有查明的事（例如有的文件没有文号、日期），本站照实写“未载明”“未查明”，请不要替它补上。',
  ],
  headings: { browse: '浏览', data: '数据', quote: '引用与核对', rules: '规则' },
  entries,
  themes: { name: '专题', note: (count: number) => `${count} 个跨文件的专题` },
};
