import type { AstroLoggerDestination } from 'astro';
import astroLog from 'astro/logger/node';

/** Astro warns of each kind of record that a portal does not have yet, which is no mistake. */
const NOTHING_YET = /^The collection "\w+" does not exist or is empty\./u;

/** What Astro tells while it builds, as it tells it, but for what is no mistake. */
export default function buildLog(): AstroLoggerDestination {
  const log = astroLog();
  return {
    ...log,
    write(event) {
      if (!NOTHING_YET.test(event.message)) log.write(event);
    },
  };
}
