/** Words of ours that are set alike. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  readonly small?: boolean;
  /** A web address that they lead to. */
  readonly url?: string;
  /** The id of a measure that they lead to; the page is said after them. */
  readonly place?: string;
}

/** A mark of a source that is not set as its font would by itself. */
export interface SourceMark {
  readonly mark: string;
  /** Whether it is a half-width mark that is drawn full width. */
  readonly wide: boolean;
  /** Whether it is set without its blank half, for another mark is beside it. */
  readonly half: boolean;
  /** Whether a line may end after it although Unicode’s rules for the half-width mark say no. */
  readonly ends: boolean;
}

/** Words of a source, with the source’s own characters. */
export type SourceWords = readonly (string | SourceMark)[];

/** A name and what is said under it. */
export interface Fact {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** A quotation of a source, paragraph by paragraph; some are headings there. */
export type Quotation = readonly { readonly words: SourceWords; readonly heading: boolean }[];

export interface BookElement {
  readonly id: string;
  readonly runs: readonly Run[];
  readonly words: SourceWords;
  readonly facts: readonly string[];
}

/** Something dated: what is known, on which day, from whom. */
export interface BookRecord {
  readonly heading: readonly Run[];
  readonly statement?: string;
  readonly quotation?: Quotation;
  readonly facts: readonly Fact[];
}

export interface BookMeasure {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  /** What its core promises come to: a mark for each, as one SVG, and the same in words. */
  readonly strip: { readonly label: string; readonly name: string; readonly marks: string; readonly words: string };
  readonly facts: readonly Fact[];
  readonly quotation: Quotation;
  /** Below the quotation: where it is from, and its hash. */
  readonly notes: readonly string[];
  readonly elementsHeading: string;
  readonly elements: readonly BookElement[];
  readonly records: readonly { readonly heading: string; readonly records: readonly BookRecord[] }[];
  readonly prose: readonly { readonly heading: string; readonly paragraphs: readonly (readonly Run[])[] }[];
}

/** A piece of a document in its order. */
export type BookPart =
  | { readonly kind: 'chapter'; readonly words: SourceWords }
  | { readonly kind: 'text'; readonly quotation: Quotation }
  | { readonly kind: 'measure'; readonly measure: BookMeasure };

export interface BookDocument {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly about: string;
  readonly facts: readonly Fact[];
  readonly note: string;
  readonly parts: readonly BookPart[];
}

/** Everything that `book.typ` sets: text is text here and never mark-up. */
export interface Book {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** `YYYY-MM-DD`: the book counts as made at the beginning of this day (UTC). */
  readonly day: string;
  /** In ISO 639 and ISO 3166. */
  readonly language: string;
  readonly region: string;
  readonly cover: { readonly title: string; readonly english: string; readonly lines: readonly string[] };
  readonly runningTitle: string;
  readonly front: readonly { readonly heading: string; readonly paragraphs: readonly (readonly Run[])[] }[];
  readonly documents: readonly BookDocument[];
  readonly themes: readonly {
    readonly name: string;
    readonly entries: readonly {
      readonly name: string;
      readonly measures: readonly { id: string; number: string }[];
    }[];
  }[];
  readonly words: {
    readonly contents: string;
    readonly sourceWords: string;
    readonly elementWords: string;
    readonly indexes: string;
    readonly indexOfMeasures: string;
    readonly indexOfThemes: string;
    readonly indexOfThemesNote: string;
    /** With `{page}` and `{pages}` in the place of numbers. */
    readonly folio: string;
    readonly onPage: string;
  };
}
