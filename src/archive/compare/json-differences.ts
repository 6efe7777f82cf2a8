import { canonicalJson } from '#files/canonical-json.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One value that differs: where it stands, with dots between the keys, and `null` where it is not there at all. */
export interface Difference {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/** Whether two values are the same JSON, whatever the order of their keys. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/**
 * The values that differ between two records, key by key and inside nested records, in the order of `to`'s keys; arrays are held
 * against each other as wholes.
 *
 * @param except keys of the outermost records that are left out.
 */
export function jsonDifferences(from: object, to: object, except: readonly string[] = []): Difference[] {
  return differences(from as Record<string, unknown>, to as Record<string, unknown>, '').filter(
    ({ field }) => !except.includes(field.split('.')[0] ?? ''),
  );
}

function differences(from: Record<string, unknown>, to: Record<string, unknown>, above: string): Difference[] {
  return [...new Set([...Object.keys(to), ...Object.keys(from)])].flatMap((key) => {
    const [old, now] = [valueAt(from, key), valueAt(to, key)];
    if (isSameJson(old, now)) return [];
    if (isRecord(old) && isRecord(now)) return differences(old, now, `${above}${key}.`);
    return [{ field: above + key, from: old as Json, to: now as Json }];
  });
}

const valueAt = (record: Record<string, unknown>, key: string) =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
