import type { Document, Measure } from '#catalogue/catalogue.ts';
import type { Site } from '#domain/site.ts';
import type { Theme } from '#domain/theme.ts';

/** A document, as far as charts look at it. */
export type ChartedDocument = Pick<Document, 'id' | 'short' | 'issued' | 'published' | 'term'>;

/** A measure, as far as charts look at it. */
export interface ChartedMeasure extends Pick<
  Measure,
  'id' | 'number' | 'kind' | 'title' | 'elements' | 'ledger' | 'assessment'
> {
  readonly document: ChartedDocument;
  readonly themes: readonly Pick<Theme, 'id'>[];
}

/** The catalogue, as far as charts look at it: in its public order. */
export interface ChartedCatalogue {
  readonly site: Pick<Site, 'title' | 'dataDate'>;
  readonly documents: readonly ChartedDocument[];
  readonly themes: readonly Pick<Theme, 'id' | 'name'>[];
  readonly measures: readonly ChartedMeasure[];
}

export function measuresIn({ measures }: ChartedCatalogue, { id }: ChartedDocument): ChartedMeasure[] {
  return measures.filter(({ document }) => document.id === id);
}
