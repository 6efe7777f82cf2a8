import { problemReport, type Problem } from './problem.ts';

/** What is wrong with a text, told by what reads it without knowing its file. */
export type Flaw = Pick<Problem, 'what' | 'instead'> & Partial<Problem>;

/** Why something is not done: a whole sentence, or something to put right, as a rule in a file. */
export type Reason = string | Flaw;

/**
 * What cannot be done as it was asked, for whoever asked: each reason says what is wrong and what to do instead. Nothing was changed. Commands
 * print the message as it is and exit with 1; it never comes with a stack trace.
 */
export class Refused extends Error {
  override readonly name: string = 'Refused';
  readonly reasons: readonly Reason[];

  constructor(reasons: Reason | readonly Reason[]) {
    const all = [reasons].flat();
    super(textOf(all));
    this.reasons = all;
  }
}

/**
 * Does what reads `file` without knowing its name.
 *
 * @throws {Refused} with the flaws that it finds as problems of that file.
 */
export function readAs<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(
      error.reasons.map((reason) => (typeof reason === 'string' ? reason : { file, line: 1, ...reason })),
    );
  }
}

/** Sentences as they come, each once; then the problems in the order of their files, and how many they are. */
function textOf(reasons: readonly Reason[]): string {
  const sentences = new Set(reasons.filter((reason) => typeof reason === 'string'));
  const flaws = reasons.filter((reason) => typeof reason !== 'string');
  const problems = flaws.filter((flaw): flaw is Problem => flaw.file !== undefined);
  for (const { file, what, instead } of flaws) if (file === undefined) sentences.add(`${what}。${instead}。`);
  return [...sentences, ...(problems.length > 0 ? [problemReport(problems)] : [])].join('\n');
}
