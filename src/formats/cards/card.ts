import type { Drawing } from '#charts/shapes.ts';
import { Refused } from '#domain/refused.ts';
import type { State } from '#domain/state.ts';
import type { StateView } from '#views/assessment.ts';

/** Words of a card, and where editors write them. */
export interface CardSource {
  readonly words: string;
  /** Path of the file below the content folder. */
  readonly path: string;
  /** The place of the words in the file's record. */
  readonly at: readonly PropertyKey[];
}

/** What a share card says: the picture that stands for a page where its address is shared. */
export interface Card {
  /** Its address below `/cards/`, without `.png`. */
  readonly path: string;
  /** Where its words are written, so that an editor finds those that cannot be set; the first stands for all words that are not here. */
  readonly sources: readonly [CardSource, ...CardSource[]];
  /** What the card is of, as messages name it: `举措 <document>/<number>`. */
  readonly subject: string;
  /** Whose card it is; absent where the title says it. */
  readonly portal?: string;
  /** What kind of page, with its number where it has one. */
  readonly kind: string;
  /** The document that it belongs to. */
  readonly within?: string;
  readonly title: string;
  /** Paragraphs below the title. */
  readonly about: readonly string[];
  /** What one measure comes to: its summary, one mark a core promise in the order of the text, and what has to be said with them. */
  readonly strip?: { readonly name: string; readonly marks: readonly State[]; readonly says: string };
  /** Core promises by state, and how many they are; beside a strip, what its marks mean. */
  readonly counts: { readonly of: string; readonly states: readonly (StateView & { readonly count: number })[] };
  /** As of which day its states are told, in words. */
  readonly asOf: string;
  /** The small timeline, placed in a width; absent where nothing has a date. */
  readonly timeline?: (width: number) => Drawing;
}

/** A card that cannot be set as its content stands. `message` names what the card is of, the reason, and what to do. */
export class CardError extends Refused {
  /** The words that cannot be set. */
  readonly words: string;
  readonly what: string;
  readonly instead: string;

  constructor(card: Card, words: string, what: string, instead: string) {
    const flaw = { what: `${card.subject}的分享图：${what}`, instead };
    super(flaw);
    this.words = words;
    this.what = flaw.what;
    this.instead = instead;
  }
}
