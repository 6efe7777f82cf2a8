import type { Problem } from '#domain/problem.ts';
import type { Content } from '#records/content.ts';
import { checkArchive } from './archive.ts';
import { checkDocuments, documentSpans } from './documents.ts';
import { checkLedgers } from './ledgers.ts';
import { checkLexicon } from './lexicon.ts';
import { checkMeasures } from './measures.ts';
import { checkRegisters } from './registers.ts';

/** Every problem of the content: what each file says wrong, and what the files say against each other. */
export function checkContent(content: Content): Problem[] {
  const spans = documentSpans(content);
  return [
    ...ownProblems(content),
    ...checkRegisters(content),
    ...checkDocuments(content, spans),
    ...checkMeasures(content, spans),
    ...checkLedgers(content),
    ...checkLexicon(content, spans),
    ...checkArchive(content),
  ];
}

function ownProblems(content: Content): Problem[] {
  const {
    site,
    themes,
    bodies,
    glossary,
    lexicon,
    documents,
    measures,
    ledgers,
    corrections,
    leftOut,
    released,
    published,
  } = content;
  return [
    ...[site, themes, bodies, glossary, lexicon, corrections, leftOut, released, published.archive].flatMap(
      ({ problems }) => problems,
    ),
    ...documents.flatMap(({ record, repairs }) => [...record.problems, ...repairs.problems]),
    ...measures.flatMap(({ record, body }) => [...record.problems, ...body.problems]),
    ...ledgers.flatMap(({ ledger }) => ledger.problems),
    ...published.holdings.flatMap(({ holding }) => holding.problems),
  ];
}
