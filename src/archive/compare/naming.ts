import type { ComparedMeasure } from './comparison.ts';
import type { PublishedMeasure } from './published.ts';
import type { SnapshotContent } from './snapshot-content.ts';

/** Measures, themes and bodies by what they are called: in the second snapshot, or where it does not know them, in the first. */
export interface Naming {
  readonly measure: (id: string) => ComparedMeasure;
  readonly theme: (id: string) => string | null;
  readonly body: (id: string) => string | null;
}

export function namingOf(from: SnapshotContent, to: SnapshotContent): Naming {
  const both = <T>(of: (content: SnapshotContent) => readonly (readonly [string, T])[]) =>
    new Map([...of(from), ...of(to)]);
  const shorts = both(({ documents }) => documents.map(({ id, short }) => [id, short]));
  const measures = both<PublishedMeasure>((content) => content.measures.map((measure) => [measure.id, measure]));
  const themes = both(({ themes }) => themes.map(({ id, name }) => [id, name]));
  const bodies = both(({ bodies }) => bodies.map(({ id, name }) => [id, name]));
  return {
    measure: (id) => {
      const measure = measures.get(id);
      const document = measure?.document ?? '';
      return { id, document: shorts.get(document) ?? document, title: measure?.title ?? '' };
    },
    theme: (id) => themes.get(id) ?? null,
    body: (id) => bodies.get(id) ?? null,
  };
}
