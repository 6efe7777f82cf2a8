import type { Element, Target } from './element.ts';
import { figuresOn, type Evidence } from './evidence.ts';

/** A number that a measure promises, with every figure published on it, whatever its scope. */
export interface Indicator<M> {
  readonly measure: M;
  readonly element: Element;
  readonly target: Target;
  readonly figures: ReturnType<typeof figuresOn<Evidence>>;
}

interface Promising {
  readonly elements: readonly Element[];
  readonly ledger: { readonly evidence: readonly Evidence[] };
}

/** Every number that these measures promise, in their order. */
export function indicatorsIn<M extends Promising>(measures: readonly M[]): Indicator<M>[] {
  return measures.flatMap((measure) =>
    measure.elements.flatMap((element) => {
      const { id, target } = element;
      return target ? [{ measure, element, target, figures: figuresOn(measure.ledger.evidence, id) }] : [];
    }),
  );
}
