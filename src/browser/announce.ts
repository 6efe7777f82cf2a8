/** Milliseconds without a change after which a reader who listens is told: nobody is told of each letter. */
const PAUSE = 1000;

const waiting = new WeakMap<Element, number>();

/** Tells a live region's listeners `sentence` once nothing else has been said for a while. */
export function announceSoon(region: Element, sentence: string): void {
  window.clearTimeout(waiting.get(region));
  waiting.set(
    region,
    window.setTimeout(() => (region.textContent = sentence), PAUSE),
  );
}
