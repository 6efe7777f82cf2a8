/** A snapshot that is not made; the message is the sentence for whoever wanted it. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}
