/** A snapshot that cannot be compared: every reason as a sentence for the person who named it, with the file and what to do. */
export class UnreadableSnapshot extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'UnreadableSnapshot';
    this.reasons = reasons;
  }
}
