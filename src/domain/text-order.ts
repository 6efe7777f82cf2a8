/** Compares by UTF-16 code unit, on every machine alike; dates written `YYYY-MM-DD` come in the order of time. */
export function inTextOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
