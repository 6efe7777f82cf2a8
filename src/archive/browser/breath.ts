/** Longer than this no page may be deaf to its reader. */
const LONGEST = 40;

/** A function that gives the browser a turn whenever it had none for a while, and tells whether it did. */
export function breathing(): () => Promise<boolean> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST) return false;
    await turn();
    last = performance.now();
    return true;
  };
}

// A message, because timers of a page in the background are held back for a second each.
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
