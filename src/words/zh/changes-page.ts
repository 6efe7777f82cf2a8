import { unassessedMeaning } from './assessment.ts';
import { measureCount } from './counts.ts';

export const changesPage = {
  title: '变动',
  description: '每项承诺的核定进展在哪一天、因为什么证据而改变。',
  note: (day: string, measures: number, changes: number) =>
    `截至 ${day}，${measureCount(measures)}举措因证据有 ${changes} 次变动，按证据所述事实的日期排列，新的在前；检索按日合写在一年的末尾。“未核定”：${unassessedMeaning}。`,
  recorded: (day: string) => `录入台账：${day}`,
  searched: (day: string, measures: number, promises: number) =>
    `${day}，为 ${measureCount(measures)}举措记录了检索，其中 ${promises} 项承诺没有找到公开的直接证据。`,
  csv: '下载表格（CSV）',
};
