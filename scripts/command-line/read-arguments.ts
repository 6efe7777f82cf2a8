import { parseArgs } from 'node:util';
import type { Command } from './command.ts';

/** A command that is not used as it is meant to be; the message says how it is wrong. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/**
 * What was given for each argument and option of a command.
 *
 * @throws {WrongUsage} for what the command does not know, for what is missing and for what is too much.
 */
export function readArguments({ arguments: expected, options }: Command, args: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
    ),
  });
  const given: Record<string, string | boolean | undefined> = {};
  const positional: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positional.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option || !rawName.startsWith('--')) throw new WrongUsage(unknownOption(rawName, Object.keys(options)));
    if (option.value === undefined && value !== undefined) throw new WrongUsage(`选项 --${name} 后面不写值。`);
    if (option.value !== undefined && (value === undefined || (!inlineValue && value.startsWith('--')))) {
      throw new WrongUsage(`选项 --${name} 后面没有值。请写成 --${name} ${option.value}。`);
    }
    const earlier = given[name];
    if (earlier !== undefined && !option.isRepeatable) throw new WrongUsage(`选项 --${name} 写了两次。请只留一个。`);
    given[name] = earlier === undefined ? (value ?? true) : `${earlier} ${value}`;
  }
  for (const [at, [name, { value, isOptional }]] of Object.entries(expected).entries()) {
    if (positional[at] === undefined && !isOptional) throw new WrongUsage(`缺少参数 <${value}>。`);
    given[name] = positional[at];
  }
  const [surplus] = positional.slice(Object.keys(expected).length);
  if (surplus !== undefined) throw new WrongUsage(`多了参数“${surplus}”。含有空格的值，两头要加引号。`);
  for (const [name, { value, default: standing, isRequired }] of Object.entries(options)) {
    if (isRequired && given[name] === undefined) throw new WrongUsage(`缺少选项 --${name} ${value}。`);
    given[name] ??= value === undefined ? false : standing;
  }
  return given;
}

function unknownOption(name: string, known: readonly string[]): string {
  return `不认识的选项 ${name}。可用的选项：${[...known, 'help'].map((one) => `--${one}`).join('、')}。`;
}
