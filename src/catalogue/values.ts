import { allFiles, type Content } from './content.ts';
import type { ContentRecord, KindName } from './registry.ts';

/** All content without the lines and problems of its files: plain data, as collections keep it. */
export type ContentValues = readonly ContentRecord[];

/** @throws {Error} where the content has problems: `checkContent` comes first and tells which. */
export function valuesOf(content: Content): ContentValues {
  return allFiles(content).map(({ kind, names, value, file }) => {
    if (value === undefined) throw new Error(`${file} 有问题，请先运行 npm run check`);
    // A file's value is of its kind.
    return { kind, names, value } as ContentRecord;
  });
}

/** The same of what can be read: drafts may lack whatever they lack. */
export function soundValuesOf(content: Content): ContentValues {
  // A file's value is of its kind.
  return allFiles(content).flatMap(({ kind, names, value }) =>
    value === undefined ? [] : [{ kind, names, value } as ContentRecord],
  );
}

type Of<K extends KindName> = ContentRecord & { readonly kind: K };

/** The records of one kind. */
export function recordsOf<K extends KindName>(values: ContentValues, kind: K): Of<K>[] {
  return values.filter((record): record is Of<K> => record.kind === kind);
}

/** The value of the one file of its kind; a file that has problems has none. */
export function onlyValue<T>([record]: readonly { readonly value: T }[]): T {
  if (!record) throw new Error('内容有问题，请先运行 npm run check');
  return record.value;
}
