/** One kind of mistake: what an editor does to a file of the full portal. `before` stands in it once; the whole file where it is empty. */
export interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly before: string;
  readonly after: string | Uint8Array;
}

/** A mistake by a replacement. */
export function mistake(name: string, file: string, before: string, after: string): Mistake {
  return { name, file, before, after };
}

/** A mistake by a whole file. */
export function wholeFile(name: string, file: string, after: string | Uint8Array): Mistake {
  return { name, file, before: '', after };
}
