import type { Measure } from '#catalogue/catalogue.ts';
import type { Body } from '#domain/body.ts';
import { chineseDate, lastDay } from '#domain/calendar.ts';
import type { Element } from '#domain/element.ts';
import { displayed } from '#source-text/display.ts';
import { elementKindNames, intervalNames, operatorNames } from '#text/names.ts';
import type { Addresses } from './addresses.ts';
import type { Link } from './page.ts';
import { stateView, type StateView } from './progress.ts';

/** One promise as the ledger of a measure's page shows it. */
export interface ElementRow {
  readonly id: string;
  readonly kindName: string;
  readonly core: boolean;
  readonly text: string;
  /** The source's words, set for display. */
  readonly words: string;
  readonly howMuch: string | undefined;
  readonly byWhen:
    { readonly date: string; readonly label: string; readonly ambiguity: string | undefined } | undefined;
  readonly howOften: string | undefined;
  readonly who: readonly Link[];
  readonly progress: StateView;
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
  return {
    id: element.id,
    kindName: elementKindNames[element.kind],
    core: element.core,
    text: element.text,
    words: displayed(element.words),
    howMuch: target && `${target.metric}${operatorNames[target.operator]} ${target.value} ${target.unit}`,
    byWhen: due && {
      date: due.date,
      label: `${chineseDate(due.date)}（原文：${displayed(due.words)}）`,
      ambiguity: due.other && `有歧义，也可读作${chineseDate(due.other.date)}：${due.other.why}`,
    },
    howOften: cycle && `${intervalNames[cycle.every]}（原文：${displayed(cycle.words)}）`,
    who: (element.bodies ?? []).flatMap((id) => {
      const body = bodies.get(id);
      return body ? [{ name: body.name, href: addresses.body(id) }] : [];
    }),
    progress: stateView(measure.assessment.elements.find(({ id }) => id === element.id)?.state ?? 'unassessed'),
    evidence: measure.ledger.evidence
      .filter(({ elements }) => elements.includes(element.id))
      .map(({ id, date }) => ({ id, date, knownFrom: lastDay(date) })),
  };
}
