import { calendar as words } from '#words/calendar.ts';
import { periodText } from '#words/dates.ts';
import { displayed } from '#source-text/display.ts';
import { stateNames } from '#words/names.ts';
import type { Addresses } from '#views/addresses.ts';
import type { DatedPromise } from '#views/dated-promises.ts';

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
      category: words.categories.due,
      summary: words.term.summary(document.short),
      lines: [words.words(displayed(promise.term.words)), words.place(document.title)],
      page: addresses.document(document.id),
    };
  }
  const { measure } = promise;
  const common = {
    day,
    page: addresses.measure(measure.id),
  };
  const { id } = promise.kind === 'due' ? promise.element : promise.report.element;
  const state = measure.assessment.promises.find((one) => one.id === id)?.state ?? 'unassessed';
  const ending = [words.progress(dataDate, stateNames[state]), words.placeOfMeasure(document.title, measure.number)];
  if (promise.kind === 'due') {
    const { element, due } = promise;
    return {
      ...common,
      key: `due ${measure.id} ${element.id}`,
      category: words.categories.due,
      summary: words.due.summary(measure.title, due.other !== undefined),
      lines: [
        words.due.promise(element.text),
        words.due.words(displayed(element.words), displayed(due.words)),
        ...(due.other ? [words.due.ambiguous(due.other.date, due.other.why)] : []),
        ...ending,
      ],
    };
  }
  const { element, cycle, period, found } = promise.report;
  return {
    ...common,
    key: `report ${measure.id} ${element.id} ${period.name}`,
    category: words.categories.report,
    summary: words.report.summary(periodText(period.name), measure.title),
    lines: [
      words.report.promise(element.text, cycle.every),
      words.words(displayed(element.words)),
      words.report.day,
      found.length > 0
        ? words.report.found(found.map(({ source, date }) => ({ title: source.title, date })))
        : words.report.notFound,
      ...ending,
    ],
  };
}
