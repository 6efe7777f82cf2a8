import { assertApart, assertReplaceable } from '#files/safe-place.ts';

/** The project's own folders: nothing that a command makes is written to them, nor around them. */
const PROJECT = ['.git', '.astro', '.ci', 'content', 'docs', 'node_modules', 'public', 'scripts', 'src', 'test'];

/** What is made and may be replaced by the same command, and how it is known. */
export interface Replaceable {
  readonly isEarlier: (folder: string) => Promise<boolean>;
  /** Such as “the portal of an earlier build”, in Chinese. */
  readonly expected: string;
}

/**
 * Asserts that writing a folder harms neither the project nor what the command reads.
 *
 * @param read the folders that the command reads, such as another content folder.
 * @throws {Refused} where it would, with what to do instead.
 */
export async function assertHarmless(folder: string, read: readonly string[]): Promise<void> {
  await assertApart(folder, [...PROJECT, ...read]);
}

/**
 * The same of a folder that is replaced as a whole, of which nothing else may be lost.
 *
 * @throws {Refused} where it would, with what to do instead.
 */
export async function assertReplacing(
  folder: string,
  read: readonly string[],
  { isEarlier, expected }: Replaceable,
): Promise<void> {
  await assertHarmless(folder, read);
  await assertReplaceable(folder, isEarlier, expected);
}
