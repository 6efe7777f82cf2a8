/** Files by their path in a folder; `/` parts a path on every system. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The order in which files are listed and packed: by their characters' codes, which no language of a machine changes. */
export function inPathOrder(paths: Iterable<string>): string[] {
  return [...paths].sort();
}
