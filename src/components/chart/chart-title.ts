/** The title of a chart as a page sets it: a number is not parted from what it counts. */
export function chartTitle(title: string): string {
  return title.replace(/(\d) /gu, '$1\u00a0');
}
