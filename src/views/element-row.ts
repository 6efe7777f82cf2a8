import type { Measure } from '#catalogue/catalogue.ts';
import type { Body } from '#domain/body.ts';
import { lastDay } from '#domain/calendar.ts';
import { dateText } from '#words/dates.ts';
import type { Element } from '#domain/element.ts';
import { displayed } from '#source-text/display.ts';
import { elementLedger as words } from '#words/element-ledger.ts';
import { partsText } from '#words/lists.ts';
import { audienceNames, elementKindNames, intervalNames, operatorNames, showingNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import type { Link } from './page.ts';
import { stateView, type StateView } from './assessment.ts';

/** One promise as the ledger of a measure's page shows it. */
export interface ElementRow {
  readonly id: string;
  readonly kindName: string;
  readonly shownBy: string;
  readonly core: boolean;
  readonly text: string;
  /** The source's words, set for display. */
  readonly words: string;
  readonly howMuch: string | undefined;
  readonly byWhen:
    { readonly date: string; readonly label: string; readonly ambiguity: string | undefined } | undefined;
  readonly howOften: string | undefined;
  readonly who: readonly Link[];
  readonly state: StateView;
  readonly ownAccount: boolean;
  /** The records that bear on it, by id and date; those about the measure as a whole are not repeated here. */
  readonly evidence: readonly { readonly id: string; readonly date: string; readonly knownFrom: string }[];
}

export function elementRow(
  element: Element,
  measure: Measure,
  bodies: ReadonlyMap<string, Body>,
  addresses: Addresses,
): ElementRow {
  const { target, due, cycle } = element;
  const promise = measure.assessment.promises.find(({ id }) => id === element.id);
  return {
    id: element.id,
    kindName: elementKindNames[element.kind],
    shownBy: showingNames[element.shownBy],
    core: element.core,
    text: element.text,
    words: displayed(element.words),
    howMuch: target && words.target(target.metric, operatorNames[target.operator], target.value, target.unit),
    byWhen: due && {
      date: due.date,
      label: words.withWords(dateText(due.date), displayed(due.words)),
      ambiguity: due.other && words.ambiguity(dateText(due.other.date), due.other.why),
    },
    howOften:
      cycle &&
      partsText([
        words.withWords(intervalNames[cycle.every], displayed(cycle.words)),
        audienceNames[cycle.audience],
        ...(cycle.until ? [words.until(dateText(cycle.until))] : []),
      ]),
    who: (element.bodies ?? []).flatMap((id) => {
      const body = bodies.get(id);
      return body ? [{ name: body.name, href: addresses.body(id) }] : [];
    }),
    state: stateView(promise?.state ?? 'unassessed'),
    ownAccount: promise?.ownAccount ?? false,
    evidence: measure.ledger.evidence
      .filter(({ elements }) => elements.includes(element.id))
      .map(({ id, date }) => ({ id, date, knownFrom: lastDay(date) })),
  };
}
