/** Words of help, in both languages. */
export interface Help {
  readonly zh: string;
  readonly en: string;
}

/** What is written after the command's name, such as `<manifest.json>`. */
export interface Argument extends Help {
  readonly value: string;
  readonly isOptional?: true;
}

/** A switch, or with `value` a name for what follows it; a repeated one gives all values, parted by spaces. */
export interface Option extends Help {
  readonly value?: string;
  readonly default?: string;
  readonly isRequired?: true;
  readonly isRepeatable?: true;
}

type Arguments = Readonly<Record<string, Argument>>;
type Options = Readonly<Record<string, Option>>;

/** What was given for each argument and option, by its name. */
export type Given<A extends Arguments, O extends Options> = {
  readonly [K in keyof A]: A[K] extends { isOptional: true } ? string | undefined : string;
} & {
  readonly [K in keyof O]: O[K] extends { value: string }
    ? O[K] extends { default: string } | { isRequired: true }
      ? string
      : string | undefined
    : boolean;
};

/** A command as it is run: what it is for, what may be written behind it, and what it does. */
export interface Command extends Help {
  /** As it is typed, such as `npm run build` or, with what parts it from its sisters, `npm run evidence -- add`. */
  readonly name: string;
  readonly arguments: Arguments;
  readonly options: Options;
  /** Closes what is said where the command refuses, such as that nothing was written. */
  readonly closing: string | undefined;
  readonly run: (given: Readonly<Record<string, string | boolean | undefined>>) => Outcome;
}

/** Nothing where all is done; 1 where what was asked about is not as it should be. */
type Outcome = Promise<number | undefined> | Promise<void>;

/** Describes a command; `run` takes what was given under the names of `arguments` and `options`. */
export function command<
  const A extends Arguments = Record<never, never>,
  const O extends Options = Record<never, never>,
>(
  described: Help & {
    readonly name: string;
    readonly arguments?: A;
    readonly options?: O;
    readonly closing?: string;
    readonly run: (given: Given<A, O>) => Outcome;
  },
): Command {
  const { run, ...rest } = described;
  // The names and types of what is given follow from the two records that are read to make it.
  return { arguments: {}, options: {}, closing: undefined, ...rest, run: (given) => run(given as Given<A, O>) };
}
