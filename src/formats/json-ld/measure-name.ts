import type { Measure } from '#catalogue/catalogue.ts';
import { displayed } from '#source-text/display.ts';

/** What a measure is called among the parts of its document: the source's own heading, our title where the source has none. */
export function measureName({ span, title }: Measure): string {
  return span.heading === '' ? title : displayed(span.heading);
}
