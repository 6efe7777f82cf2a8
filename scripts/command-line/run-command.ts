import { Refused } from '#domain/refused.ts';
import type { Command } from './command.ts';
import { readArguments, WrongUsage } from './read-arguments.ts';
import { helpOf, usageOf } from './usage.ts';

/** How a command ends: done; refused, or not as it should be; not understood. */
const [DONE, REFUSED, MISUSED] = [0, 1, 2];

/**
 * Runs the command that the command line asks for, and sets the exit code. Of several the first word chooses one, as `add` does in `npm run
 * evidence -- add`. Whoever made a mistake gets a sentence; a mistake of ours gets one too, and its stack trace only with DEBUG=1.
 */
export async function runCommand(asked: Command | readonly Command[]): Promise<void> {
  // Whoever reads the output may stop reading, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? DONE : REFUSED));
  process.exitCode = await exitCodeOf(asked, process.argv.slice(2));
}

async function exitCodeOf(asked: Command | readonly Command[], args: readonly string[]): Promise<number> {
  const commands = [asked].flat();
  const [word] = args;
  const chosen = 'run' in asked ? asked : commands.find(({ name }) => name.endsWith(` -- ${word}`));
  const rest = 'run' in asked ? args : args.slice(1);
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(helpOf(chosen ? [chosen] : commands));
    return DONE;
  }
  try {
    if (!chosen) throw new WrongUsage(word === undefined ? '没有写要做什么。' : `不认识“${word}”。`);
    return (await chosen.run(readArguments(chosen, rest))) ?? DONE;
  } catch (error) {
    if (error instanceof WrongUsage) {
      console.error(`${error.message}\n${usageOf(chosen ? [chosen] : commands)}`);
      return MISUSED;
    }
    const told = error instanceof Refused ? error.message : tellMistake(error);
    console.error(chosen?.closing === undefined ? told : `${told}\n${chosen.closing}`);
    if (process.env['DEBUG'] && !(error instanceof Refused)) console.error(error);
    return REFUSED;
  }
}

function tellMistake(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `没有完成：${message.split('\n')[0]}。设 DEBUG=1 再运行，可以看到出错的地方。`;
}
