import { canonicalJson } from '#files/canonical-json.ts';
import { sha256Of } from '#files/hash.ts';
import type { Problem } from '#domain/problem.ts';
import type { Content } from '../content.ts';
import type { ReadFile } from '../registry.ts';

/** One entry of a ledger as a release knows it. */
export interface LedgerRecord {
  /** An evidence's own id; statements and searches go by their measure and their place, which appending never moves. */
  readonly id: string;
  readonly hash: string;
  readonly file: string;
  readonly line: number;
}

/** Every entry of a ledger with the hash of its fields as its file has them. */
export function recordsOf(ledger: ReadFile<'progress'>): LedgerRecord[] {
  const { document, number } = ledger.names;
  const { evidence = [], statements = [], searches = [] } = ledger.value ?? {};
  const recordAt = (id: string, list: string, place: number) => ({
    id,
    hash: recordHash(valueAt(ledger.written, [list, place])),
    file: ledger.file,
    line: ledger.lineOf([list, place]),
  });
  return [
    ...evidence.map(({ id }, place) => recordAt(id, 'evidence', place)),
    ...statements.map((_, place) => recordAt(`${document}/${number}#statement-${place + 1}`, 'statements', place)),
    ...searches.map((_, place) => recordAt(`${document}/${number}#search-${place + 1}`, 'searches', place)),
  ];
}

/**
 * The hash under which a record is released, version 2: SHA-256 of the canonical JSON of the fields that its editor wrote. What the schema
 * fills in is not part of it, so that a new field with a default, or another order of fields, changes no hash.
 */
export function recordHash(written: unknown): string {
  return sha256Of(canonicalJson(written));
}

/** What was released stands: no record altered or taken out without a correction. */
export function checkReleased({ progress, released, corrections }: Content): Problem[] {
  const correctionsOf = countBy(corrections.value?.map(({ record }) => record) ?? []);
  const standing = new Map(progress.flatMap(recordsOf).map((record) => [record.id, record]));
  const explain = `请恢复原样；确需更正时，在 ${corrections.file} 里写明改了什么、为什么`;
  return Object.entries(released.value?.records ?? {}).flatMap(([id, hash]): Problem[] => {
    // A correction excuses the change it tells of, not those after the next release.
    if ((correctionsOf.get(id) ?? 0) > (released.value?.corrections[id] ?? 0)) return [];
    const found = standing.get(id);
    if (!found) {
      const line = released.lineOf(['records', id]);
      return [{ file: released.file, line, what: `已发布的记录 ${id} 被删去`, instead: explain }];
    }
    if (found.hash === hash) return [];
    return [{ file: found.file, line: found.line, what: `已发布的记录 ${id} 被改动`, instead: explain }];
  });
}

/** How often each word stands in a list. */
export function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function valueAt(written: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    written,
  );
}
