import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { Portal } from '../records.ts';
import { countDisclosure } from './count.ts';
import { placeDisclosure } from './place.ts';

export function disclosure(portal: Portal): Chart {
  const counted = countDisclosure(portal);
  const without = counted.undated.length > 0 ? `；另有 ${counted.undated.length} 项列不出日历` : '';
  return {
    name: 'disclosure',
    id: 'disclosure',
    title: `按文件的承诺应有 ${counted.expected} 期报告，找到公开记录的 ${counted.found} 期${without}`,
    description: '每项定期报告的承诺一栏，每格是应有的一期，实心格有公开记录，空心格尚无记录。',
    caption: [
      sourceLine(portal.dataDate),
      '只计起讫都在文件日期与期限（没有期限的到数据日期）之间的整期。实心：有公开记录；空心：本站尚无记录，不代表没有报告——原文多是内部报送，没有承诺向社会公布。',
    ],
    table: {
      ...counted.table,
      note: `应有 ${counted.expected} 期，有公开记录 ${counted.found} 期；列不出日历的 ${counted.undated.length} 项。年份：${yearsOf(counted).join('、')}。`,
    },
    scenes: inBothLayouts((width) => placeDisclosure(counted, width)),
  };
}

function yearsOf({ cycles }: ReturnType<typeof countDisclosure>): string[] {
  const years = cycles.flatMap(({ reports }) => reports.map(({ period }) => period.start.slice(0, 4)));
  return [...new Set(years)].sort();
}
