import type { Problem } from '#domain/problem.ts';
import type { Content } from '../content.ts';
import { recordsOf } from './released.ts';

/** Each correction tells of a record that there is, or was. */
export function checkCorrections({ corrections, progress, released }: Content): Problem[] {
  const { file, value, lineOf } = corrections;
  // While a ledger or the list of released records cannot be read, nobody knows what is in it.
  const allRead = released.value && progress.every((ledger) => ledger.value);
  const known = new Set([
    ...Object.keys(released.value?.records ?? {}),
    ...progress.flatMap(recordsOf).map(({ id }) => id),
  ]);
  return (value ?? []).flatMap(({ record }, at): Problem[] => [
    ...(!allRead || known.has(record)
      ? []
      : [
          {
            file,
            line: lineOf([at, 'record']),
            what: `更正说的记录“${record}”不存在，也没有发布过`,
            instead: '请写证据编号，或“文件/编号#statement-1”“文件/编号#search-1”',
          },
        ]),
  ]);
}
