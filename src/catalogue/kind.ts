import type { Checked } from './read/yaml.ts';

/** One kind of record that editors own. */
export interface Kind {
  /** Where its files stand below the content folder; `<name>` is whatever a file is named for. */
  readonly files: string;
  /** Reads the text of one file and checks it by the kind's schema. */
  readonly read: Reader;
  /** The value of a file that is not there; `undefined` where it has to be. */
  readonly absent: unknown;
  /** Whether Astro compiles its text, for a page to draw. */
  readonly isCompiled?: true;
}

/** What a file's path says: `documents/<document>.yaml` says the document. */
export type Names<Pattern extends string> = Pattern extends `${string}<${infer Name}>${infer Rest}`
  ? { readonly [N in Name]: string } & Names<Rest>
  : Readonly<Record<string, string>>;

/** Reads the text of one file and checks it. */
export type Reader<R extends Checked<unknown> = Checked<unknown>> = (file: string, text: string) => R;

/** A kind whose files have to be there: without `<name>` one file, with it one for each name. */
export function kind<const P extends string, R extends Checked<unknown>>(
  files: P,
  read: Reader<R>,
): { readonly files: P; readonly read: Reader<R>; readonly absent: undefined };
/** A kind of which a file need not be there; `absent` then stands in for its value. */
export function kind<const P extends string, R extends Checked<unknown>>(
  files: P,
  read: Reader<R>,
  absent: NonNullable<R['value']>,
): { readonly files: P; readonly read: Reader<R>; readonly absent: NonNullable<R['value']> };
export function kind(files: string, read: Reader, absent?: unknown): Kind {
  return { files, read, absent };
}

/** Whether a kind has any number of files, rather than one. */
export function hasManyFiles({ files }: Pick<Kind, 'files'>): boolean {
  return files.includes('<');
}

/** What `path` says by a kind's pattern; `undefined` where it is no file of that kind. */
export function namesIn<Pattern extends string>(pattern: Pattern, path: string): Names<Pattern> | undefined {
  const match = patternOf(pattern).exec(path);
  // The groups are those of the pattern, which is what the type says.
  return match ? ({ ...match.groups } as Names<Pattern>) : undefined;
}

/** Where the file of these names stands below the content folder. */
export function pathOf<Pattern extends string>(pattern: Pattern, names: Names<Pattern>): string {
  return pattern.replace(/<(\w+)>/gu, (_, name: string) => names[name] ?? '');
}

const patterns = new Map<string, RegExp>();

/** A name is one step of the path; files whose names begin with a dot are nobody's. */
function patternOf(pattern: string): RegExp {
  let expression = patterns.get(pattern);
  if (!expression) {
    const literal = pattern.replaceAll('.', '\\.');
    expression = new RegExp(`^${literal.replace(/<(\w+)>/gu, '(?<$1>[^/.][^/]*)')}$`, 'u');
    patterns.set(pattern, expression);
  }
  return expression;
}
