/**
 * Keeps what a page shows in its address, as far as the browser lets it: Safari allows a hundred changes in half a minute, and a frame
 * without an origin none. The page goes on without.
 */
export function keepAddress(step: 'push' | 'replace', address: string, state: unknown = null): void {
  try {
    history[`${step}State`](state, '', address);
  } catch {
    // The address stays as it was; what is shown does not depend on it.
  }
}
