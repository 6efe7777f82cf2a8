/** Entries of two lists, matched by what `keyOf` says. */
export interface Paired<T> {
  /** Only in the second list, in its order. */
  readonly added: readonly T[];
  /** Only in the first list, in its order. */
  readonly removed: readonly T[];
  /** In both, in the order of the second. */
  readonly both: readonly (readonly [from: T, to: T])[];
}

export function paired<T>(from: readonly T[], to: readonly T[], keyOf: (entry: T) => string): Paired<T> {
  const before = new Map(from.map((entry) => [keyOf(entry), entry]));
  const after = new Map(to.map((entry) => [keyOf(entry), entry]));
  return {
    added: [...after].flatMap(([key, entry]) => (before.has(key) ? [] : [entry])),
    removed: [...before].flatMap(([key, entry]) => (after.has(key) ? [] : [entry])),
    both: [...after].flatMap(([key, entry]) => {
      const old = before.get(key);
      return old === undefined ? [] : [[old, entry] as const];
    }),
  };
}
