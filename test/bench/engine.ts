/** A measure as every peer indexes it: the words of its document, character by character. */
export interface MeasureText {
  /** Document and number, `shenzhen-2020/8`. */
  readonly id: string;
  readonly quote: string;
}

/** One answer of an engine. */
export interface Answer {
  /** Measures, best first: all of them, or at least the first 20. */
  readonly measures: readonly string[];
  /** From asking to having the answer, in milliseconds. */
  readonly milliseconds: number;
}

/** What a reader who comes for the first time downloads until the first result is there, in bytes. */
export interface Download {
  readonly asServed: number;
  /** What a host sends that compresses text with gzip. */
  readonly compressed: number;
}

/** Something that answers queries with measures. */
export interface Engine {
  readonly name: string;
  /** What its bytes and its milliseconds count, for those who compare them. */
  readonly counted: string;
  answer(query: string): Promise<Answer>;
  /** The median over cold visits with `queries`, where it depends on them. */
  download(queries: readonly string[]): Promise<Download>;
  close(): Promise<void>;
}

/** The middle one; the mean of both where two are in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
