import type { Catalogue } from '#catalogue/catalogue.ts';
import { unassessedMeaning } from '#text/interface.ts';
import { progressNames } from '#text/names.ts';
import { CATALOG, togetherFiles } from '#views/data-page.ts';
import type { LinkedFrom } from '#views/linked.ts';
import { referenceFrom } from '../reference.ts';

/**
 * `llms.txt` (https://llmstxt.org): what the portal is, what its words mean and where its data are, for programs that answer readers' questions. Links
 * are complete where the host is known, otherwise relative to the file.
 */
export function guideText(catalogue: Catalogue, { addresses, origin }: LinkedFrom): string {
  const { site, documents, measures, themes } = catalogue;
  const articles = documents.filter(({ author }) => author).length;
  const at = referenceFrom(addresses.guide, origin);
  const link = (name: string, address: string, note: string) => `- [${name}](${at(address)}): ${note}`;
  const states = Object.values(progressNames).map((name) => `“${name}”`);
  const example = measures[0];
  return `# ${site.title}（${site.titleEnglish}）

> 公开的司法改革文件，逐条拆成举措，每条一个页面：原文怎么说、谁负责、什么时候做到、有什么带日期的公开证据。收录 ${documents.length} 份文件（其中 ${articles} 篇是报纸署名文章）、${measures.length} 条，数据日期 ${site.dataDate}。

引用和转述本站内容时，请注意：

- 核定进展由证据按公布的规则推出，没有人填写，只说到数据日期为止。共有 ${states.length} 种：${states.join('、')}。
- “${progressNames.unassessed}”的意思是${unassessedMeaning}。不要把它转述成“没有做”“没有完成”或“进展缓慢”。
- “${progressNames['no-evidence-found']}”只说按检索记录找过、没有找到，也不代表没有做。
- 不同文件的层级、年份和范围不同，进展不能用来给地方或机构排名。
- 原文一字不改，以引文形式出现；标题、摘要、要素和说明是本站写的，不是文件的话，也不是官方解释或法律意见。
- 署名文章是作者的自述，本站只逐条引用，不刊登全文；它们不是官方文件。
- 文件没有写明或没有查明的事（例如有的文件没有文号、日期），本站照实写“未载明”“未查明”，请不要替它补上。

## 浏览

${link('文件', addresses.documents, '每份文件的出处、提纲；官方文件有全文')}
${link('举措', addresses.measures, '全部举措和组织实施要求，可按文件、专题、进展等筛选')}
${link('专题', addresses.themes, `${themes.length} 个跨文件的专题`)}
${link('责任主体', addresses.bodies, '文件点名的机构，牵头或配合哪些举措')}
${link('变动', addresses.changes, '核定进展的每次变动和理由')}
${link('词汇表', addresses.glossary, '法律和机构用语的白话解释')}

## 数据

${link('开放数据', addresses.downloads, '全部表格和每一列的含义')}
${link('measures.json', addresses.api('measures.json'), '全部举措：原文、SHA-256、摘要、专题、责任主体、要素、进展')}
${link('measures.schema.json', addresses.api('measures.schema.json'), 'measures.json 的 JSON Schema')}
${example ? link('单条举措', addresses.api(`measures/${example.id}.json`), '一条举措一个文件，其他条把地址里的编号换掉') : ''}
${link('evidence.json', addresses.api('evidence.json'), '全部证据：日期、种类、来源')}
${link('measures.csv', addresses.data('measures.csv'), '同样的举措，表格（UTF-8）')}
${link(togetherFiles.everything, addresses.data(togetherFiles.everything), '全部表格的文件和校验和')}
${link(CATALOG, addresses.data(CATALOG), '数据目录（DCAT 3）')}

## 引用与核对

${link('核对原文', addresses.verify, '一段文字是不是原文，逐字比对')}
${example ? link('引文', addresses.citation(example.id, 'gbt7714-2025.txt'), '每条举措有 GB/T 7714、BibTeX、RIS 和 CSL JSON 格式的引文，其他条把地址里的编号换掉') : ''}
${link('报道参考', addresses.press, '可以整句引用的数字，各级进展说明什么、不说明什么')}
${link('存档', addresses.archive, '某个数据日期的整个网站，可以离线打开和核对')}

## 规则

${link('方法说明', addresses.methodology, '原文怎样存档，举措怎样切分，进展怎样判断，本站不知道什么')}
${link('更正', addresses.corrections, '改过什么，为什么')}
${link('关于本站', addresses.about, '为谁而做，不做什么，谁的文字、怎样许可')}

## Optional

${link('指标', addresses.indicators, '文件写明的数字目标和公布的数字')}
${link('时间线', addresses.timeline, '文件、期限和证据的日期')}
${link('订阅', addresses.feeds, '变动的订阅源（Atom）和期限的日历（iCalendar）')}
`.replaceAll(/\n{3,}/gu, '\n\n');
}
