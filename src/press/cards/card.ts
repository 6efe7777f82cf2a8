import type { Scene } from '#charts/scene.ts';
import type { StateView } from '#views/progress.ts';

/** Words of a card, and where editors write them. */
export interface CardSource {
  readonly words: string;
  /** Path from the project's root. */
  readonly file: string;
  /** The place of the words in the file's record. */
  readonly at: readonly PropertyKey[];
}

/** What a share card says: the picture that stands for a page where its address is shared. */
export interface Card {
  /** Its address below `/cards/`, without `.png`. */
  readonly path: string;
  /** Where its words are written, so that an editor finds those that cannot be set; the first stands for all words that are not here. */
  readonly sources: readonly [CardSource, ...CardSource[]];
  /** What the card is of, as messages name it: `举措 moj-2018/12`. */
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
  /** One measure's state and what has to be said with it. */
  readonly state?: StateView & { readonly notes: readonly string[] };
  /** The states of several measures. */
  readonly counts?: readonly (StateView & { readonly count: number })[];
  /** The data date, in words. */
  readonly asOf: string;
  /** The small timeline, placed in a width; absent where nothing has a date. */
  readonly timeline?: (width: number) => Scene;
}

/** A card that cannot be set as its content stands. `message` names what the card is of, the reason, and what to do. */
export class CardError extends Error {
  readonly card: Card;
  /** The words that cannot be set. */
  readonly words: string;
  readonly what: string;
  readonly instead: string;

  constructor(card: Card, words: string, what: string, instead: string) {
    super(`${card.subject}的分享图：${what}；${instead}。`);
    this.name = 'CardError';
    this.card = card;
    this.words = words;
    this.what = `${card.subject}的分享图：${what}`;
    this.instead = instead;
  }
}
