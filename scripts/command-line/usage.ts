import type { Command } from './command.ts';

/** More options than this are told by --help alone. */
const MOST_OPTIONS = 5;

/** How each of the commands is typed, one a line. */
export function usageOf(commands: readonly Command[]): string {
  return commands.map((one, at) => `${at === 0 ? '用法：' : '　　　'}${lineOf(one)}`).join('\n');
}

/** What `--help` prints: how each command is typed, what it is for and what each word of it means, in Chinese and in English. */
export function helpOf(commands: readonly Command[]): string {
  return commands
    .map((one) => {
      const rows = [
        ...Object.values(one.arguments).map(({ value, zh, en }) => [`<${value}>`, zh, en] as const),
        ...Object.entries(one.options).map(([name, { value, zh, en, default: standing }]) => {
          const [inChinese, inEnglish] =
            standing === undefined ? ['', ''] : [`，默认 ${standing}`, `; ${standing} by default`];
          return [`--${name}${value === undefined ? '' : ` <${value}>`}`, zh + inChinese, en + inEnglish] as const;
        }),
      ];
      return [
        lineOf(one),
        `  ${one.zh}`,
        `  ${one.en}`,
        ...rows.map(([name, zh, en]) => `\n  ${name}\n      ${zh}\n      ${en}`),
      ].join('\n');
    })
    .join('\n\n');
}

function lineOf({ name, arguments: expected, options }: Command): string {
  const given = Object.entries(options).map(([option, { value, isRequired }]) => {
    const written = `--${option}${value === undefined ? '' : ` <${value}>`}`;
    return isRequired ? written : `[${written}]`;
  });
  const words = [
    ...Object.values(expected).map(({ value, isOptional }) => (isOptional ? `[<${value}>]` : `<${value}>`)),
    ...(given.length > MOST_OPTIONS ? ['[--…]'] : given),
  ];
  return [name, ...(words.length > 0 && !name.includes(' -- ') ? ['--'] : []), ...words].join(' ');
}
