import type { Problem } from '#domain/problem.ts';
import { allFiles, type Content } from '../content.ts';
import { checkArchive } from './archive.ts';
import { checkCorrections } from './corrections.ts';
import { checkDataDate } from './data-date.ts';
import { checkDocuments, documentSpans } from './documents.ts';
import { checkInstruments } from './instruments.ts';
import { checkLedgers } from './ledgers.ts';
import { checkLexicon } from './lexicon.ts';
import { checkMeasures } from './measures.ts';
import { checkProsePages } from './prose-pages.ts';
import { checkRegisters } from './registers.ts';
import { checkRemoved } from './removed.ts';
import { checkReleased } from './released.ts';
import { checkUnread } from './unread.ts';

/** Every problem of the content: what each file says wrong, and what the files say against each other. */
export function checkContent(given: Content): Problem[] {
  const { problems: late, content } = checkDataDate(given);
  const spans = documentSpans(content);
  return [
    ...allFiles(content).flatMap(({ problems }) => problems),
    ...late,
    ...checkRegisters(content),
    ...checkDocuments(content, spans),
    ...checkMeasures(content, spans),
    ...checkLedgers(content),
    ...checkInstruments(content),
    ...checkReleased(content),
    ...checkRemoved(content),
    ...checkCorrections(content),
    ...checkLexicon(content, spans),
    ...checkProsePages(content),
    ...checkArchive(content),
    ...checkUnread(content),
  ];
}
