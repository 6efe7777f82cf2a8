import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { Portal } from '../records.ts';
import { countIndicators, NO_FIGURE } from './count.ts';
import { placeIndicators } from './place.ts';

export function indicators(portal: Portal): Chart {
  const counted = countIndicators(portal);
  return {
    name: 'indicators',
    id: 'indicators',
    title: `${counted.list.length} 项数字指标中，${counted.reported} 项找到公布的数字`,
    description: '逐项列出文件承诺的数字和公布过的数字；单位相同的画在同一条刻度上，竖线是目标，圆点是公布的数字。',
    caption: [
      sourceLine(portal.dataDate),
      `单位与目标相同的才画在刻度上，不同的只写出来。实心点是直接证据或个别地方的例子，空心点是背景或上级的情况。${NO_FIGURE}，只是本站尚无记录，不代表未落实。`,
    ],
    table: counted.table,
    scenes: inBothLayouts((width, layout) => placeIndicators(counted, width, layout)),
  };
}
