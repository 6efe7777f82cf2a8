import { checkContent } from '#catalogue/check/content.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import type { Problem } from '#domain/problem.ts';
import type { Content } from '#records/content.ts';
import { valuesOf } from '#records/values.ts';
import type { CardSource } from './cards/card.ts';
import { cardsOf } from './cards/cards.ts';
import { cardProblems } from './cards/problems.ts';

/** Every problem that stops a build: what the checks of the content find; where they find nothing, what share cards cannot set. */
export function contentProblems(content: Content): Problem[] {
  const problems = checkContent(content);
  if (problems.length > 0) return problems;
  return cardProblems(cardsOf(joinCatalogue(valuesOf(content))), (source) => lineOf(content, source));
}

function lineOf({ site, themes, documents, measures }: Content, { file, at }: CardSource): number {
  const records = [site, themes, ...[...documents, ...measures].map(({ record }) => record)];
  return records.find((record) => record.file === file)?.lineOf(at) ?? 1;
}
