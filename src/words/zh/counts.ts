/** A number of measures and requirements: `3 条`. */
export function measureCount(count: number): string {
  return `${count} 条`;
}

/** A number of documents: `3 份文件`. */
export function documentCount(count: number): string {
  return `${count} 份文件`;
}

/** How many there are of each kind of measure: `40 条举措，4 条组织实施要求`. */
export function kindCounts(kinds: readonly { readonly name: string; readonly count: number }[]): string {
  return kinds.map(({ name, count }) => `${count} 条${name}`).join('，');
}

/** A part of a whole, as it is always shown: `3/27`. */
export function shareText(part: number, whole: number): string {
  return `${part}/${whole}`;
}

/** A heading with the number of what stands below it: `增加的举措（3）`. */
export function countedHeading(heading: string, count: number | string): string {
  return `${heading}（${count}）`;
}
