import * as current from '#words/open-data.ts';
import type { Site } from '#domain/site.ts';
import * as englishWords from '../words/en/open-data.ts';
import * as chineseWords from '../words/zh/open-data.ts';

/** The words for the open data in one language. */
export type Words = typeof chineseWords;

// Descriptions for programs are written in both languages of the portal: here alone the two stand side by side.
export const chinese: Words = chineseWords;
export const english: Words = englishWords;

/** Those of the language in which the pages are. */
export const words: Words = current;

/** A text in both languages, as JSON-LD has it where Chinese is the language of plain texts. */
export function inBoth(
  say: (words: Words) => string,
): readonly [string, { readonly '@value': string; readonly '@language': 'en' }] {
  return [say(chinese), { '@value': say(english), '@language': 'en' }];
}

/** What the open data are, in the language of the words. */
export function aboutOf({ subject, subjectEnglish }: Pick<Site, 'subject' | 'subjectEnglish'>, words: Words): string {
  return words.openData.about(words === english ? subjectEnglish : subject, words.unassessedMeaning);
}

/** What the portal is called in the language of the words. */
export function portalName({ title, titleEnglish }: Pick<Site, 'title' | 'titleEnglish'>, words: Words): string {
  return words === english ? titleEnglish : title;
}
