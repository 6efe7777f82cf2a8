import { unassessedMeaning } from '#text/interface.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { Portal } from '../records.ts';
import { countStates } from './count.ts';
import { placeStates } from './place.ts';

export function statesByDocument(portal: Portal): Chart {
  const counted = countStates(portal);
  const { total, withEvidence, floor } = counted.all;
  return {
    name: 'states-by-document',
    id: 'states-by-document',
    title: `${total} 条中，${withEvidence} 条有公开证据的记录，${floor} 条核定为完成`,
    description: '每份文件一条横条，按核定进展分段；下面写明各状态的条数和总条数，以及完成的下限和上限。',
    caption: [
      sourceLine(portal.dataDate),
      `未核定：${unassessedMeaning}。横条下的细线是“完成”可能的范围：至少，把未知的都算作未完成；至多，把未核定和检索未见公开证据的都算作完成。`,
      '有证据不等于有进展：背景和上级的情况不改变状态。各文件的年份和层级不同，按收录次序排列，不作排名。',
    ],
    table: counted.table,
    scenes: inBothLayouts((width) => placeStates(counted, width)),
  };
}
