import type { Validity } from '#domain/validity.ts';
import { dateText } from '#words/dates.ts';
import { withNote } from '#words/lists.ts';
import { validityNames } from '#words/names.ts';
import { validity as words } from '#words/validity.ts';

/** A validity as a fact: its name, with the day, the note and what it rests on. */
export function validityText({ state, date, source, search, note }: Validity): string {
  const shown = [
    date && words.since(dateText(date)),
    source && words.source(source.title, source.publisher),
    search && words.searched(dateText(search.date), search.where, search.queries),
    note,
  ].filter((part) => part !== undefined);
  return shown.length > 0 ? withNote(validityNames[state], shown.join('；')) : validityNames[state];
}

/** The answer to “is it still in force?” in one line; the document's page tells it in full. `undefined` where the question does not arise. */
export function validityLine({ state, date, search }: Validity): string | undefined {
  if (state === 'not-applicable') return undefined;
  const when = date ? words.since(dateText(date)) : search && words.searchedOn(dateText(search.date));
  return words.line(when ? withNote(validityNames[state], when) : validityNames[state]);
}
