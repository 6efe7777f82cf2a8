import { unassessedMeaning } from '#text/interface.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { Portal } from '../records.ts';
import { countThemes } from './count.ts';
import { placeThemes } from './place.ts';

export function themesByDocuments(portal: Portal): Chart {
  const counted = countThemes(portal);
  return {
    name: 'themes-by-documents',
    id: 'themes-by-documents',
    title: `${counted.themes.length} 个专题中，${counted.covered} 个有举措找到公开证据`,
    description: '一张矩阵：行是专题，列是文件；每格写有证据记录的条数和总条数，没有举措的格子空着。',
    caption: [
      sourceLine(portal.dataDate),
      `格中的数：有证据记录的条数/该文件属于这个专题的条数；下面的粗线是其中有证据的部分。没有证据，只是${unassessedMeaning}。`,
    ],
    table: counted.table,
    scenes: inBothLayouts((width, layout) => placeThemes(counted, width, layout)),
  };
}
