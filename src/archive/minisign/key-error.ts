/** A key or signature that cannot be used; the message is the sentence for whoever gave it. */
export class MinisignError extends Error {
  override readonly name = 'MinisignError';
}
