import { checkContent } from '#catalogue/check/content.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import type { Problem } from '#domain/problem.ts';
import { allFiles, readContent, type Content, type ContentPlace, type ReadBefore } from '#catalogue/content.ts';
import { valuesOf } from '#catalogue/values.ts';
import { proseLinkProblems } from '#views/prose-links.ts';
import { cardsOf } from './cards/cards.ts';
import { cardProblems } from './cards/problems.ts';

/** Every problem that stops a build: what the checks of the content find and links that lead nowhere; where they find nothing, what share cards cannot set. */
export function contentProblems(content: Content): Problem[] {
  const problems = [...checkContent(content), ...proseLinkProblems(content)];
  if (problems.length > 0) return problems;
  return cardProblems(cardsOf(joinCatalogue(valuesOf(content))), ({ path, at }) => {
    const file = `${content.folder}/${path}`;
    const written = allFiles(content).find((one) => one.file === file);
    return { file, line: written?.lineOf(at) ?? 1 };
  });
}

/** What drafts still lack before they can be published; it stops nothing. */
export async function draftProblems(place: ContentPlace, before: ReadBefore): Promise<Problem[]> {
  const content = await readContent({ ...place, withDrafts: true }, before);
  return content.drafts.size === 0 ? [] : contentProblems(content).filter(({ file }) => content.drafts.has(file));
}
