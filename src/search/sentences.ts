import { searchResults } from '#words/search-results.ts';
import type { Found, Understood } from './find.ts';

const { status } = searchResults;

const SHOWN = 40;
/** How many other words are named for one typed word. */
const NAMED = 8;

/** What the page says above the results. @param shown the records that the filters leave. */
export function statusSentence(input: string, { answers, complete, empty }: Found, shown: readonly number[]): string {
  const total = shown.length;
  const full = shown.filter((record) => complete.has(record)).length;
  if (input.trim() === '') return status.nothingAsked;
  if (empty) return status.nothingToSearch;
  if (answers.length === 0) return status.notFound(shortened(input));
  if (total === 0) return status.allFilteredOut(shortened(input), answers.length);
  if (full === 0) return status.onlyPartly(shortened(input), total);
  return full === total ? status.found(total) : status.foundAndPartly(full, total - full);
}

/** What else was looked for, and how it came that it was. */
export function understoodSentence({ typed, reached, also }: Understood): string {
  return searchResults.understood(typed, searchResults.ways[reached], also.slice(0, NAMED), also.length > NAMED);
}

/** What was typed, within the sentence's own quotation marks. */
function shortened(input: string): string {
  const characters = [...input.replaceAll(/[“”「」『』]/gu, '').trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}……` : characters.join('');
}
