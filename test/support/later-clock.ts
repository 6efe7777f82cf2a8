/** Loaded before a programme (`node --import`): its clock is three years ahead, so that whatever it writes of today shows. */
const LATER = 3 * 365 * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);

class LaterDate extends Date {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [now() + LATER] : given) as [number]));
  }
  static override now(): number {
    return now() + LATER;
  }
}

globalThis.Date = LaterDate as DateConstructor;
