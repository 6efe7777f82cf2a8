import { command } from '../../scripts/command-line/command.ts';
import { WrongUsage } from '../../scripts/command-line/read-arguments.ts';
import { runCommand } from '../../scripts/command-line/run-command.ts';
import { fuzz, type Fuzzed } from './fuzz.ts';

const AT_ONCE = 50;

const fuzzing = command({
  name: 'npm run fuzz',
  zh: '用打乱的输入试每个读取外来内容的程序：不崩溃，每 100 KB 不超过一秒',
  en: 'Tries everything that reads what others write with spoilt inputs: no crash, no more than a second for each 100 KB',
  options: {
    minutes: { value: '分钟', default: '1', zh: '试多久', en: 'for how long' },
    seed: {
      value: '数',
      default: '1',
      zh: '从哪个数开始；同一个数得到同样的输入',
      en: 'where to begin: the same seed gives the same inputs',
    },
    only: { value: '名称', zh: '只试这一个', en: 'this target alone' },
  },
  async run({ minutes, seed, only }) {
    const { targets } = await import('./targets.ts');
    const chosen = targets.filter(({ name }) => only === undefined || name === only);
    if (chosen.length === 0)
      throw new WrongUsage(`没有“${only}”。可以写：${targets.map(({ name }) => name).join('、')}。`);
    if (!(Number(minutes) > 0)) throw new WrongUsage(`--minutes 不能是“${minutes}”。请写大于零的数。`);
    if (!/^\d+$/u.test(seed)) throw new WrongUsage(`--seed 不能是“${seed}”。请写不小于零的整数。`);
    const until = performance.now() + Number(minutes) * 60_000;
    const done = new Map<string, Fuzzed>();
    for (let at = Number(seed); performance.now() < until; at++) {
      for (const target of chosen.filter(({ name }) => !done.get(name)?.failure)) {
        const now = await fuzz(target, at, AT_ONCE, () => performance.now());
        const before = done.get(target.name);
        done.set(target.name, {
          ...now,
          runs: now.runs + (before?.runs ?? 0),
          slowest: Math.max(now.slowest, before?.slowest ?? 0),
        });
      }
    }
    for (const { name, runs, slowest, failure } of done.values()) {
      console.log(
        `${name.padEnd(18)} ${String(runs).padStart(8)} runs, slowest ${Math.round(slowest)} ms per 100 KB${failure ? ', FAILED' : ''}`,
      );
    }
    const failures = [...done.values()].flatMap(({ name, failure }) => (failure ? [{ name, ...failure }] : []));
    for (const { name, seed: failed, why, input } of failures) {
      console.log(`\n${name}: npm run fuzz -- --only "${name}" --seed ${failed}\n${why}\ninput: ${input}`);
    }
    return failures.length === 0 ? 0 : 1;
  },
});

await runCommand(fuzzing);
