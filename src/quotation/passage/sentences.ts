import { passageAnswers as words } from '#words/passage-answers.ts';
import { LISTED, LONGEST, SHORTEST, type Answer } from './check.ts';
import type { Ignored } from './ignored.ts';

/** What was ignored, in words: `空白`, `繁体与简体`. */
export function ignoredNames(ignored: readonly Ignored[]): string[] {
  return ignored.map((one) => words.ignored[one]);
}

/** The answer in a sentence. */
export function answerSentence(answer: Answer): string {
  switch (answer.kind) {
    case 'empty':
      return '';
    case 'too-short':
      return words.tooShort(SHORTEST);
    case 'too-long':
      return words.tooLong(LONGEST / 1024, Math.floor(LONGEST / 3 / 1000) / 10);
    case 'exact': {
      const ignored = new Set(answer.places.flatMap((place) => place.ignored));
      return words.exact(answer.count, ignoredNames([...ignored]), answer.count > LISTED ? LISTED : undefined);
    }
    case 'near':
      return words.near(answer.places.length, answer.places[0]?.changed ?? 0);
    case 'nowhere':
      return words.nowhere;
  }
}
