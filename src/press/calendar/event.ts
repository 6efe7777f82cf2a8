import { chineseDate } from '#domain/calendar.ts';
import { displayed } from '#source-text/display.ts';
import { intervalNames, progressNames } from '#text/names.ts';
import type { Addresses } from '#views/addresses.ts';
import type { DatedPromise } from '#views/dated-promises.ts';
import { periodName } from './period-name.ts';

/** One promise as a calendar's event of one day. */
export interface DayEvent {
  /** What its UID is made from: the same in every calendar that has the event, and for ever. */
  readonly key: string;
  readonly day: string;
  readonly category: string;
  readonly summary: string;
  /** Lines of plain text. */
  readonly lines: readonly string[];
  /** The address of the page that shows it. */
  readonly page: string;
}

/** A promise as an event on its day, with the source's words and what is uncertain about the day. */
export function eventOf(promise: DatedPromise, addresses: Addresses, dataDate: string): DayEvent {
  const { day, document } = promise;
  if (promise.kind === 'term') {
    return {
      key: `term ${document.id}`,
      day,
      category: '期限',
      summary: `文件整体的期限：${document.short}`,
      lines: [`原文：“${displayed(promise.term.words)}”`, `出处：${document.title}`],
      page: addresses.document(document.id),
    };
  }
  const { measure } = promise;
  const common = {
    day,
    page: addresses.measure(measure.id),
  };
  const ending = [
    `核定进展（截至${chineseDate(dataDate)}）：${progressNames[measure.assessment.state]}`,
    `出处：${document.title}，${measure.number}`,
  ];
  if (promise.kind === 'due') {
    const { element, due } = promise;
    const uncertain = due.other && [`这个日期有歧义，也可读作${chineseDate(due.other.date)}：${due.other.why}`];
    return {
      ...common,
      key: `due ${measure.id} ${element.id}`,
      category: '期限',
      summary: `期限${due.other ? '（日期有歧义）' : ''}：${measure.title}`,
      lines: [
        `承诺：${element.text}`,
        `原文：“${displayed(element.words)}”；期限的措辞：“${displayed(due.words)}”`,
        ...(uncertain ?? []),
        ...ending,
      ],
    };
  }
  const { element, cycle, period, found } = promise.report;
  return {
    ...common,
    key: `report ${measure.id} ${element.id} ${period.name}`,
    category: '定期报告',
    summary: `定期报告（${periodName(period.name)}）：${measure.title}`,
    lines: [
      `承诺：${element.text}（${intervalNames[cycle.every]}）`,
      `原文：“${displayed(element.words)}”`,
      '原文没有写明哪一天报告，这里记在这一期的最后一天。',
      found.length > 0
        ? `公开记录：${found.map(({ source, date }) => `${source.title}，${chineseDate(date)}`).join('；')}`
        : '本站尚无这一期的公开记录，不代表没有报告：原文多是内部报送，没有承诺向社会公布。',
      ...ending,
    ],
  };
}
