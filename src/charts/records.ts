import type { Element } from '#domain/element.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { ProgressState } from '#domain/progress.ts';

/** A document, as far as charts look at it. */
export interface ChartDocument {
  readonly id: string;
  readonly short: string;
  /** The day, month or year it was issued, where that is known. */
  readonly issued: string | undefined;
  readonly term: { readonly from?: string | undefined; readonly due: string } | undefined;
}

/** A measure, as far as charts look at it. */
export interface ChartMeasure {
  readonly id: string;
  /** The id of its document. */
  readonly document: string;
  readonly number: string;
  readonly title: string;
  /** The ids of its themes. */
  readonly themes: readonly string[];
  readonly elements: readonly Element[];
  readonly evidence: readonly Evidence[];
  /** Its state on the data date. */
  readonly state: ProgressState;
}

/** Everything that charts count: plain records, in their public order. */
export interface Portal {
  readonly dataDate: string;
  readonly documents: readonly ChartDocument[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly measures: readonly ChartMeasure[];
}

/** The day from which a document counts: its own date, or the day that its term names; `undefined` where the text has none. */
export function startOf({ issued, term }: ChartDocument): string | undefined {
  return issued ?? term?.from;
}

export function measuresOf(portal: Portal, document: ChartDocument): ChartMeasure[] {
  return portal.measures.filter((measure) => measure.document === document.id);
}
