import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { Portal } from '../records.ts';
import { yearStart, axisNote } from '../time.ts';
import { countDueAndDone } from './count.ts';
import { placeDueAndDone } from './place.ts';

export function dueAndDone(portal: Portal): Chart {
  const counted = countDueAndDone(portal);
  const last = counted.steps.at(-1);
  const from = yearStart(counted.steps.map(({ day }) => day));
  return {
    name: 'due-and-done',
    id: 'due-and-done',
    title: `有期限的承诺 ${counted.total} 项：${last?.due ?? 0} 项期限已到，${last?.done ?? 0} 项核定做到`,
    description: '两条阶梯线，从左到右是时间：一条是期限已到的承诺数，一条是核定做到的承诺数。',
    caption: [
      sourceLine(portal.dataDate),
      '只计原文写明期限的要素；做到，指该要素有 T1 来源证明已经做到。没有核定做到，可能只是本站尚无记录，不代表未落实。',
      ...(counted.ambiguous > 0 ? [`其中 ${counted.ambiguous} 项期限的措辞有歧义，按本站的读法计。`] : []),
    ],
    table: {
      ...counted.table,
      note: [
        axisNote(from, portal.dataDate),
        counted.ambiguous > 0 ? `期限有歧义的承诺：${counted.ambiguous} 项。` : '',
      ].join(''),
    },
    scenes: inBothLayouts((width) => placeDueAndDone(counted, width)),
  };
}
