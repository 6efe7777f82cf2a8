import type { Catalogue } from '#catalogue/catalogue.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { recordedOf } from '#catalogue/join.ts';
import { figuresOn } from '#domain/evidence.ts';
import type { Addresses } from './addresses.ts';
import { reportsExpectedOf } from './expected-reports.ts';

/** What the rule looks at, of every measure, for the reader's browser: `/api/v1/ledger.json`, by measure. */
export function ledgerJson(catalogue: Catalogue) {
  return Object.fromEntries(
    catalogue.measures.map((measure) => {
      const { elements, facts, searches } = recordedOf(measure.elements, measure.ledger);
      return [
        measure.id,
        {
          elements,
          facts: facts.map(({ id, elements: about, date, kind, scope, tier, ownReport, reliability, source }) => ({
            ...{ id, elements: about, date, kind, scope, tier, ownReport, reliability },
            source: { title: source.title, publisher: source.publisher },
          })),
          searches,
          dues: measure.elements.flatMap(({ due }) => due?.date ?? []),
          term: measure.document.term?.due ?? null,
        },
      ];
    }),
  );
}

/** `/api/v1/evidence.json`: every record, in document order, then by date. */
export function evidenceJson(catalogue: Catalogue) {
  return catalogue.measures.flatMap((measure) =>
    [...measure.ledger.evidence]
      .sort((a, b) => inTextOrder(a.date, b.date))
      .map((evidence) => ({ ...evidence, measure: measure.id })),
  );
}

/** `/api/v1/changes.json`: every change of a state, newest first. */
export function changesJson(catalogue: Catalogue, addresses: Addresses) {
  return catalogue.measures
    .flatMap((measure) =>
      measure.history.map(({ day, from, to, facts }) => ({
        measure: measure.id,
        day,
        from,
        to,
        evidence: facts.map(({ id }) => id),
        rubric: measure.assessment.rubric,
        url: addresses.measure(measure.id),
      })),
    )
    .sort((a, b) => inTextOrder(b.day, a.day));
}

/** `/api/v1/indicators.json`: every element with a number in it, and the figures reported on it. */
export function indicatorsJson(catalogue: Catalogue, addresses: Addresses) {
  return catalogue.measures.flatMap((measure) =>
    measure.elements.flatMap(({ id, text, words, core, target, due }) =>
      target
        ? [
            {
              measure: measure.id,
              element: id,
              text,
              words,
              core,
              ...target,
              due: due?.date ?? null,
              reported: figuresOn(measure.ledger.evidence, id).map(
                ({ id: evidence, date, value, unit, metric, source, scope }) => ({
                  evidence,
                  date,
                  value,
                  unit,
                  metric: metric ?? null,
                  publisher: source.publisher,
                  scope,
                }),
              ),
              url: addresses.measure(measure.id),
            },
          ]
        : [],
    ),
  );
}

/** `/api/v1/disclosure.json`: every expected report of every reporting cycle, and what was found in public. */
export function disclosureJson(catalogue: Catalogue, addresses: Addresses) {
  return catalogue.measures.flatMap((measure) =>
    reportsExpectedOf(measure, catalogue.site.dataDate).map(({ element, cycle, period, found }) => ({
      measure: measure.id,
      element: element.id,
      text: element.text,
      every: cycle.every,
      period: period.name,
      start: period.start,
      end: period.end,
      found: found.map(({ id }) => id),
      url: addresses.measure(measure.id),
    })),
  );
}
