import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runIn, runOn, runScript } from '../fixtures/command-line.ts';
import { evidencePortal, good } from '../fixtures/evidence-portal.ts';
import { emptyFolder } from '../fixtures/small-portal.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Every command of the project that is a script of its own, by what it is called with. */
const COMMANDS = Object.entries(scripts).flatMap(([name, run]): [name: string, script: string][] => {
  const script = /^node (scripts\/\S+\.ts)$/u.exec(run)?.[1];
  return script === undefined ? [] : [[name === 'start' ? 'npm start' : `npm run ${name}`, script]];
});

test('every script that npm runs is told by the same runner', () => {
  expect(COMMANDS.map(([, script]) => script).sort()).toEqual(
    [
      ...[
        'archive',
        'bench',
        'build',
        'check',
        'compare-sites',
        'compare-snapshots',
        'dependencies',
        'dev',
        'evidence',
      ],
      ...['import', 'publish-check', 'publish', 'screenshot', 'snapshot', 'start', 'verify', 'workshop'],
    ].map((name) => `scripts/${name}.ts`),
  );
});

describe.each(COMMANDS)('%s', (name, script) => {
  test('--help says in Chinese and in English what it is for, and does nothing', () => {
    const { exitCode, output, errors } = runScript(script, '--help');
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output.startsWith(name)).toBe(true);
    for (const part of output.trimEnd().split('\n\n')) {
      const [, zh, en] = part.split('\n');
      expect(zh).toMatch(/^ +.*\p{Script=Han}/u);
      expect(en).toMatch(/^ +[^\p{Script=Han}]+$/u);
    }
  });

  test('names an option that it does not know with those that it knows, and ends with 2', () => {
    const word = ['evidence', 'archive'].find((one) => script.includes(one)) ? ['add'] : [];
    const { exitCode, output, errors } = runScript(script, ...word, '--colour', 'red');
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(/^不认识的选项 --colour。可用的选项：.*--help。\n用法：npm /u);
    expect(errors).not.toMatch(/ {4}at /u);
  });
});

describe('wrong usage is told with the way it is used, and ends with 2:', () => {
  test.each<[string[], string]>([
    [['verify.ts'], '缺少参数 <存档>。\n用法：npm run verify -- <存档> [--trust <minisign 公钥>]\n'],
    [
      ['archive.ts', 'add', 'manifest.json'],
      '缺少选项 --address https://…/。\n用法：npm run archive -- add <manifest.json> --address <https://…/> --published <YYYY-MM-DD> [--content <文件夹>]\n',
    ],
    [['check.ts', 'b c'], '多了参数“b c”。含有空格的值，两头要加引号。\n用法：npm run check -- [--content <文件夹>]\n'],
    [
      ['start.ts', '--port'],
      '选项 --port 后面没有值。请写成 --port 端口。\n用法：npm start -- [--base </路径/>] [--content <文件夹>] [--drafts] [--port <端口>]\n',
    ],
    [
      ['start.ts', '--port', 'x'],
      '--port 不能是“x”。请写 1 到 65535 的数字。\n用法：npm start -- [--base </路径/>] [--content <文件夹>] [--drafts] [--port <端口>]\n',
    ],
    [
      ['build.ts', '--out', '--site'],
      '选项 --out 后面没有值。请写成 --out 文件夹。\n用法：npm run build -- [--base </路径/>] [--content <文件夹>] [--drafts] [--out <文件夹>] [--site <https://主机>]\n',
    ],
    [['build.ts', '--out', 'a', '--out', 'b'], '选项 --out 写了两次。请只留一个。\n用法：npm run build'],
    [['compare-sites.ts', 'a', 'b', '--show=no'], '选项 --show 后面不写值。\n用法：npm run compare-sites'],
    [['screenshot.ts', 'now'], '多了参数“now”。含有空格的值，两头要加引号。\n用法：npm run screenshot\n'],
    [
      ['evidence.ts'],
      '没有写要做什么。\n用法：npm run evidence -- add [--…]\n　　　npm run evidence -- template [<文件.xlsx>]\n',
    ],
    [
      ['evidence.ts', 'remove'],
      '不认识“remove”。\n用法：npm run evidence -- add [--…]\n　　　npm run evidence -- template [<文件.xlsx>]\n',
    ],
  ])('%j', ([script = '', ...args], told) => {
    const { exitCode, output, errors } = runScript(`scripts/${script}`, ...args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors.slice(0, told.length)).toBe(told);
  });
});

describe('a folder that is no content folder is refused with what to make, by', () => {
  const some = (...names: string[]) => names.flatMap((name) => [`--${name}`, 'a']);

  test.each<[string, ...string[]]>([
    ['check.ts'],
    ['build.ts'],
    ['dev.ts'],
    ['start.ts'],
    ['snapshot.ts'],
    ['import.ts', 'a.txt', ...some('document')],
    ['evidence.ts', 'add'],
    ['evidence.ts', 'import', 'a.csv'],
    ['evidence.ts', 'release'],
    ['archive.ts', 'add', 'manifest.json', ...some('address', 'published')],
  ])('%s %s', async (script, ...args) => {
    const folder = join(await emptyFolder(), 'county');
    const refusal = () => runScript(`scripts/${script}`, ...args, '--content', folder);
    const make = `请新建 ${folder}/site.yaml，写上 title、titleEnglish、subject、subjectEnglish、tagline、dataDate 和 licence（见 docs/content.md）。`;
    const isRefused = (why: string) => ({
      exitCode: 1,
      output: '',
      errors: expect.stringContaining(`${why}${make}\n`),
    });
    expect(refusal()).toEqual(isRefused(`没有文件夹 ${folder}，读不到内容：`));
    mkdirSync(folder);
    expect(refusal()).toEqual(isRefused(`${folder} 里没有 site.yaml，不是放内容的文件夹：`));
  });
});

describe('a mistake of ours', () => {
  /** Where the ledgers should be stands a file, of which no command thinks. */
  async function unforeseen(env: Record<string, string>) {
    const portal = await evidencePortal();
    await portal.write('content/progress', '不是文件夹');
    const flags = Object.entries(good).flatMap(([name, value]) => [`--${name}`, value]);
    return runIn(env, 'scripts/evidence.ts', 'add', ...flags, '--content', join(portal.root, portal.folder));
  }

  test('is one sentence, and what it leaves behind', async () => {
    const { exitCode, errors } = await unforeseen({ DEBUG: '' });
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^没有完成：[^\n]+。设 DEBUG=1 再运行，可以看到出错的地方。\n什么也没有写入。\n$/u);
  });

  test('shows where it happened with DEBUG=1', async () => {
    expect((await unforeseen({ DEBUG: '1' })).errors).toMatch(/\n {4}at /u);
  });
});

test('flags of evidence may be written with a space or an equals sign, and elements one by one', async () => {
  const portal = await evidencePortal();
  const { elements: _, note: __, ...rest } = good;
  const flags = Object.entries(rest).map(([name, value]) => `--${name}=${value}`);
  const args = [...flags, '--elements', 'e1', '--elements', 'e9', '--note', '口径a=b'];
  expect(runOn(portal, 'scripts/evidence.ts', 'add', ...args).errors).toMatch(/要素 e9 不存在/u);
});
