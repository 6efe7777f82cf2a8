/** A fact of a document as its record gives it; `undefined` where the record says in words that it is not stated, was not found, or cannot be. */
export function recordedFact(fact: string): string | undefined {
  return /^(?:未载明|未查明|不适用)/u.test(fact) ? undefined : fact;
}
