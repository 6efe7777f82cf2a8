import type { Catalogue } from '#catalogue/catalogue.ts';
import { countDisclosure } from '#charts/disclosure/count.ts';
import { countIndicators } from '#charts/indicators/count.ts';
import { chineseDate } from '#domain/calendar.ts';
import { RUBRIC } from '#domain/progress.ts';
import { stateCountsOf } from '#domain/state-counts.ts';
import { unassessedMeaning } from '#text/interface.ts';
import { progressNames } from '#text/names.ts';
import type { Addresses } from './addresses.ts';
import { chartPlace } from './chart-embed.ts';
import { portalOf } from './charts.ts';
import type { Link } from './page.ts';

/** A figure of the data date as a sentence that can be quoted as it stands: n/N, with its day, its rule and who counted. */
export interface QuotableFigure {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** How it is to be read; not part of the quotation. */
  readonly reading: string;
  /** Where its parts can be looked at, and taken as files. */
  readonly sources: readonly Link[];
}

/**
 * What the ledger says as a whole. A share of what is done has a floor (unknown counts as not done) and a ceiling (unknown counts
 * as done): status-method.md, “Every figure”.
 */
export function quotableFigures(catalogue: Catalogue, addresses: Addresses): QuotableFigure[] {
  const { documents, measures, site } = catalogue;
  const portal = portalOf(catalogue);
  const total = measures.length;
  const articles = documents.filter(({ author }) => author).length;
  const requirements = measures.filter(({ kind }) => kind === 'requirement').length;
  const elements = measures.flatMap((measure) => measure.elements);
  const withEvidence = measures.filter(({ ledger }) => ledger.evidence.length > 0).length;
  const states = stateCountsOf(measures.map(({ assessment }) => assessment.state));
  const dated = datedElements(catalogue);
  const indicators = countIndicators(portal);
  const disclosure = countDisclosure(portal);
  const day = `截至${chineseDate(site.dataDate)}`;
  const counted = (words: string) => `据司改台账统计（${day}），${words}。`;
  const assessed = (words: string) => `据司改台账统计（${day}，按其公布的规则 ${RUBRIC} 核定），${words}。`;
  const csv = (name: string): Link => ({ name: 'CSV', href: addresses.data(`${name}.csv`) });
  return [
    {
      id: 'collected',
      name: '收录了多少',
      sentence: counted(
        `该台账收录 ${documents.length - articles} 份官方的司法改革文件和 ${articles} 篇报纸署名文章的 ${total} 条内容，其中举措 ${total - requirements} 条、组织实施要求 ${requirements} 条，拆成 ${elements.length} 项可以核查的要素`,
      ),
      reading: '收录的是编辑选定的文件和文章，不是全部司法改革文件，不能推到全国。署名文章是作者自述，不是官方文件。',
      sources: [{ name: '文件', href: addresses.documents }, csv('measures')],
    },
    {
      id: 'evidence',
      name: '多少条有公开证据的记录',
      sentence: counted(`${withEvidence}/${total} 条有公开证据的记录`),
      reading: '有证据不等于有进展：背景和上级的情况不改变进展。没有记录，也不等于没有做。',
      sources: [{ name: '举措', href: addresses.measures }, csv('evidence')],
    },
    {
      id: 'complete',
      name: '多少条完成',
      sentence: assessed(
        `核定为“完成并核验”的至少 ${states.floor}/${total} 条；如果把没有记录的都算作完成，至多 ${states.ceiling}/${total} 条`,
      ),
      reading: '两个数要一起引用。只引用一个，会把“不知道”说成“没做”或者“做了”。',
      sources: [{ name: '各文件的情况', href: chartPlace('states-by-document', addresses) }, csv('measures')],
    },
    {
      id: 'states',
      name: '各级进展各有多少条',
      sentence: assessed(
        `${total} 条中，${states.counts
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => `${progressNames[state]} ${count}/${total}`)
          .join('，')}；“未核定”指该台账尚无记录，不代表未落实`,
      ),
      reading: `“未核定”：${unassessedMeaning}。引用时请保留最后半句。`,
      sources: [{ name: '变动', href: addresses.changes }, csv('measures')],
    },
    {
      id: 'due',
      name: '期限到了多少，做到多少',
      sentence: assessed(
        `原文写明期限的承诺有 ${dated.total} 项，期限已到的 ${dated.due}/${dated.total} 项；核定做到的至少 ${dated.floor}/${dated.total} 项，把没有记录的都算作做到，至多 ${dated.ceiling}/${dated.total} 项`,
      ),
      reading: '只数原文写明期限的要素；措辞有歧义的，按本站的读法。期限过了而没有核定做到，不等于没有做到。',
      sources: [
        { name: '时间线', href: chartPlace('due-and-done', addresses) },
        { name: 'CSV', href: addresses.chart('due-and-done.csv') },
      ],
    },
    {
      id: 'indicators',
      name: '写了数字的承诺，公布过几项数字',
      sentence: counted(
        `原文写了数字的指标有 ${indicators.list.length} 项，其中 ${indicators.reported}/${indicators.list.length} 项找到过公开的数字`,
      ),
      reading: '公布过数字，不等于达到了目标；没有找到，不等于没有公布过。数字出自机构或媒体，本站没有另行核实。',
      sources: [{ name: '指标', href: chartPlace('indicators', addresses) }, csv('indicators')],
    },
    {
      id: 'disclosure',
      name: '答应的定期报告，找得到几期',
      sentence: counted(
        `文件答应的定期报告，列得出期次的应有 ${disclosure.expected} 期，在公开渠道找到 ${disclosure.found}/${disclosure.expected} 期`,
      ),
      reading: '文件没有日期的，列不出期次，不在其内。报告可能只在内部报送，本来就不公开；找不到不等于没有报告。',
      sources: [{ name: '时间线', href: chartPlace('disclosure', addresses) }, csv('disclosure')],
    },
  ];
}

/** Elements with a due date of their own: how many had fallen due, and between which bounds those shown done lie. */
function datedElements({ measures, site }: Catalogue) {
  const dated = measures.flatMap(({ elements, assessment }) =>
    elements.flatMap(({ id, due }) => {
      const state = assessment.elements.find((one) => one.id === id)?.state;
      return due && state ? [{ due: due.date, state }] : [];
    }),
  );
  const { total, floor, ceiling } = stateCountsOf(dated.map(({ state }) => state));
  return { total, floor, ceiling, due: dated.filter(({ due }) => due <= site.dataDate).length };
}
