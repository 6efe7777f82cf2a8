import { lastDay } from './calendar.ts';
import { higher, type ProgressState } from './progress.ts';
import { isInForce, isOperating, shownAlone, type Fact } from './support.ts';

/** A state with the facts that decided it: without any of them it would be lower. */
export interface Decision {
  readonly state: ProgressState;
  readonly by: readonly Fact[];
}

/**
 * The state that facts about one element show together (rubric 1). The facts are already those that count: known on the day
 * asked, direct or a partial example, about this element.
 *
 * A reversal withdraws what stood before it: earlier facts then show at most `deployed`.
 */
export function elementState(facts: readonly Fact[]): Decision {
  const reversed = facts
    .filter(({ kind }) => kind === 'reversal')
    .map(({ date }) => lastDay(date))
    .sort()
    .at(-1);
  const standing = facts.filter(
    ({ kind, date }) => kind !== 'reversal' && (reversed === undefined || lastDay(date) > reversed),
  );
  const withdrawn = facts.filter((fact) => !standing.includes(fact));
  const decision = standingState(standing);
  const earlier = withdrawn.length > 0 ? higher(decision.state, 'deployed') : decision.state;
  return earlier === decision.state ? decision : { state: earlier, by: withdrawn };
}

function standingState(facts: readonly Fact[]): Decision {
  const inForce = facts.filter(isInForce);
  const operating = operatingFacts(facts);
  if (inForce.length > 0 && operating.length > 0) {
    const delivered = facts.filter(
      (fact) => fact.kind === 'element-delivered' && fact.tier === 'T1' && isInForce(fact),
    );
    const by = [...new Set([...inForce, ...operating])];
    return delivered.length > 0 ? { state: 'complete', by: delivered } : { state: 'in-operation', by };
  }
  const state = facts.map(shownAlone).reduce(higher, 'unassessed');
  return { state, by: facts.filter((fact) => shownAlone(fact) === state) };
}

/** Operating evidence is one T1/T2 figure or delivery, or two sources of T3/T4. */
function operatingFacts(facts: readonly Fact[]): Fact[] {
  const operating = facts.filter(isOperating);
  const strong = operating.filter(({ tier }) => tier === 'T1' || tier === 'T2');
  if (strong.length > 0) return strong;
  const sources = new Set(operating.map(({ source }) => `${source.publisher}\n${source.title}`));
  return sources.size > 1 ? operating : [];
}
