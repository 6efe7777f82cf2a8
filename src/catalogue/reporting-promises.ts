import { expectedReports, periodsUntil, type ExpectedReport, type ReportingCycle } from '#domain/disclosure.ts';
import type { Cycle, Element } from '#domain/element.ts';
import { isAbout, isKnownOn } from '#domain/support.ts';
import type { Measure } from './catalogue.ts';
import { recordedOf } from './join.ts';

/** Why the reports of a cycle do not count among those that the public may expect: the first reason that holds. */
export type Uncounted = 'not-public' | 'undated' | 'weekly' | 'no-period';

/** A promise to report again and again. */
export interface ReportingPromise {
  readonly element: Element;
  readonly cycle: Cycle;
  /** From when until when; `undefined` where the document has no date to count from. */
  readonly calendar: ReportingCycle | undefined;
  /** The periods that have ended, each with the reports found; whoever they are promised to. */
  readonly reports: readonly ExpectedReport[];
  /** `undefined` where the reports are promised to the public and can be counted. */
  readonly uncounted: Uncounted | undefined;
}

/** The reporting cycles of a measure as they stand on the day `asked`. */
export function reportingPromisesOf(
  { elements, ledger, document }: Pick<Measure, 'elements' | 'ledger'> & { document: Parameters<typeof recordedOf>[2] },
  asked: string,
): ReportingPromise[] {
  const { promises, facts } = recordedOf(elements, ledger, document);
  const calendars = new Map(promises.map(({ id, cycle }) => [id, cycle]));
  return elements.flatMap((element) => {
    const { id, cycle } = element;
    if (!cycle) return [];
    const calendar = calendars.get(id);
    const own = facts.filter((fact) => isKnownOn(fact, asked) && isAbout(fact, id));
    const reports = calendar ? expectedReports(periodsUntil(calendar, asked), own) : [];
    return [{ element, cycle, calendar, reports, uncounted: uncounted(cycle, calendar, reports) }];
  });
}

function uncounted(
  { audience, every }: Cycle,
  calendar: ReportingCycle | undefined,
  reports: readonly ExpectedReport[],
): Uncounted | undefined {
  if (audience !== 'public') return 'not-public';
  if (calendar === undefined) return 'undated';
  if (every === 'week') return 'weekly';
  return reports.length === 0 ? 'no-period' : undefined;
}
