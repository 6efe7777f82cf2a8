import type { Assessment } from '#domain/measure-state.ts';
import { states, type State, type Summary } from '#domain/state.ts';
import { stripText } from '#words/assessment.ts';
import { summaryNames } from '#words/names.ts';

/** What a measure comes to: one mark a core promise, in the order of the text, and the same in words. */
export interface StripView {
  readonly summary: Summary;
  readonly name: string;
  readonly marks: readonly State[];
  readonly words: string;
}

/** The states of a measure's core promises, in the order of the text. */
export const statesOfCore = ({ promises }: Pick<Assessment, 'promises'>) =>
  promises.filter(({ core }) => core).map(({ state }) => state);

export function stripView(assessment: Pick<Assessment, 'summary' | 'promises'>): StripView {
  const marks = statesOfCore(assessment);
  return { summary: assessment.summary, name: summaryNames[assessment.summary], marks, words: stripText(tally(marks)) };
}

/** The states that occur with how often, highest first. */
function tally(marks: readonly State[]): { readonly state: State; readonly count: number }[] {
  return states
    .map((state) => ({ state, count: marks.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
    .reverse();
}
