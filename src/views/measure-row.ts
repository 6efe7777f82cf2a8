import type { Measure } from '#catalogue/catalogue.ts';
import type { Element } from '#domain/element.ts';
import type { MeasureKind } from '#domain/numbering.ts';
import { kindNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import { stripView, type StripView } from './strip.ts';

/** Which checkable kinds of promise a measure holds; `none` where it has neither number, date nor cycle. */
export type PromiseKind = 'target' | 'due' | 'cycle' | 'none';

/** A measure as lists show it. */
export interface MeasureRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly document: string;
  readonly kind: MeasureKind;
  readonly kindName: string;
  readonly promises: readonly PromiseKind[];
  readonly strip: StripView;
}

export function measureRow(measure: Measure, addresses: Addresses): MeasureRow {
  return {
    id: measure.id,
    number: measure.number,
    title: measure.title,
    summary: measure.summary,
    href: addresses.measure(measure.id),
    document: measure.document.short,
    kind: measure.kind,
    kindName: kindNames[measure.kind],
    promises: promisesOf(measure.elements),
    strip: stripView(measure.assessment),
  };
}

export function promisesOf(elements: readonly Element[]): PromiseKind[] {
  const found = (['target', 'due', 'cycle'] as const).filter((field) => elements.some((element) => element[field]));
  return found.length > 0 ? found : ['none'];
}
