import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evidencePortal, good, goodYaml, LEDGER, sheetFile } from '../fixtures/evidence-portal.ts';
import { filledTemplate } from '../fixtures/evidence-workbook.ts';
import { emptyFolder } from '../fixtures/small-portal.ts';

/** Runs the command line on `root`, with no terminal to ask. */
function run(root: string, ...args: string[]) {
  const options = { encoding: 'utf8', input: '' } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/evidence.ts', ...args, '--root', root],
    options,
  );
  return { status, stdout, stderr };
}

const flags = Object.entries(good).flatMap(([name, value]) => [`--${name}`, value as string]);

describe('node scripts/evidence.ts', () => {
  test('add says what it wrote', async () => {
    const portal = await evidencePortal();
    expect(run(portal.root, 'add', ...flags)).toEqual({
      status: 0,
      stdout: `证据 ev-001 已写入 ${LEDGER}\n`,
      stderr: '',
    });
    expect(await portal.read(LEDGER)).toBe(goodYaml);
  });

  test('add without a terminal lists what is missing', async () => {
    const portal = await evidencePortal();
    const some = flags.filter((_, at) => !['--date', '--kind'].includes(flags[at - (at % 2)] as string));
    expect(run(portal.root, 'add', ...some)).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        '--date：缺少字段 date。请写上：事实发生的日期，按来源的精确程度写成 YYYY、YYYY-MM 或 YYYY-MM-DD。',
        '--kind：缺少字段 kind。请写上：证据种类：plan-issued、pilot-started、rule-in-force、institution-created、platform-launched、figure-reported、element-delivered、reversal、not-started。',
        '共 2 处问题，什么也没有写入。\n',
      ].join('\n'),
    });
  });

  test('add refuses a flag that there is not, before anything else', async () => {
    const portal = await evidencePortal();
    const before = await portal.listing();
    const { status, stderr } = run(portal.root, 'add', ...flags, '--sourcetitle', '年报');
    expect({ status, what: stderr.split('。')[0] }).toEqual({ status: 1, what: '没有字段 --sourcetitle' });
    expect(await portal.listing()).toEqual(before);
  });

  test('template, then import, then release', async () => {
    const portal = await evidencePortal();
    const empty = join(await emptyFolder(), 'new.xlsx');
    expect(run(portal.root, 'template', empty).stdout).toBe(
      `写入 ${empty}。填好后运行 npm run evidence -- import ${empty}\n`,
    );
    expect(run(portal.root, 'import', await filledTemplate([good])).stdout).toBe(
      `证据 ev-001 已写入 ${LEDGER}\n共写入 1 条证据。\n`,
    );
    const after = '已发布 1 条记录（数据日期 2026-01-15），新增 1 条；写入 content/released.yaml\n';
    expect(run(portal.root, 'release').stdout).toBe(after);
    expect(run(portal.root, 'release').stdout).toBe('1 条记录都已发布（数据日期 2026-01-15），没有变化。\n');
  });

  test('import exits 1 with every problem', async () => {
    const portal = await evidencePortal();
    const file = await sheetFile('batch.xlsx', '不是工作簿');
    expect(run(portal.root, 'import', file)).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        `${file}:1 不是完好的 xlsx 文件。请用 Excel 或 WPS 打开它，另存为 .xlsx，或导出为 CSV 后再导入。`,
        '共 1 处问题。',
        '什么也没有写入。\n',
      ].join('\n'),
    });
  });

  test.each([[[]], [['remove']], [['import']], [['release', 'now']], [['template', 'a.csv', 'b.csv']]])(
    'says how it is used when asked %j',
    async (args) => {
      const { status, stderr } = run(await emptyFolder(), ...args);
      expect({ status, first: stderr.split('\n')[0] }).toEqual({ status: 1, first: '用法：' });
    },
  );

  test('never shows a stack trace, not even where the folder cannot be written', async () => {
    const portal = await evidencePortal();
    await portal.write('content/progress', '不是文件夹');
    const { status, stderr } = run(portal.root, 'add', ...flags);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^没有完成：/u);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });
});
