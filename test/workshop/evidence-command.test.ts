import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runOn, runScript } from '../fixtures/command-line.ts';
import { evidencePortal, good, goodYaml, LEDGER, sheetFile } from '../fixtures/evidence-portal.ts';
import { filledTemplate } from '../fixtures/evidence-workbook.ts';
import { emptyFolder } from '../fixtures/small-portal.ts';

const flags = Object.entries(good).flatMap(([name, value]) => [`--${name}`, value as string]);

describe('node scripts/evidence.ts', () => {
  test('add says what it wrote', async () => {
    const portal = await evidencePortal();
    expect(runOn(portal, 'scripts/evidence.ts', 'add', ...flags)).toEqual({
      exitCode: 0,
      output: `证据 ev-001 已写入 ${LEDGER}\n`,
      errors: '',
    });
    expect(await portal.read(LEDGER)).toBe(goodYaml);
  });

  test('add without a terminal lists what is missing', async () => {
    const portal = await evidencePortal();
    const some = flags.filter((_, at) => !['--date', '--kind'].includes(flags[at - (at % 2)] as string));
    expect(runOn(portal, 'scripts/evidence.ts', 'add', ...some)).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        '--date：缺少字段 date。请写上：事实发生的日期，按来源的精确程度写成 YYYY、YYYY-MM 或 YYYY-MM-DD。',
        '--kind：缺少字段 kind。请写上：证据种类：plan-issued、pilot-started、instrument-issued、institution-set-up、figure-reported、work-reported、report-published、not-started、reversal。',
        '共 2 处问题。',
        '什么也没有写入。\n',
      ].join('\n'),
    });
  });

  test('add refuses a flag that there is not, before anything else', async () => {
    const portal = await evidencePortal();
    const before = await portal.listing();
    const { exitCode, errors } = runOn(portal, 'scripts/evidence.ts', 'add', ...flags, '--sourcetitle', '年报');
    expect({ exitCode, what: errors.split('。')[0] }).toEqual({ exitCode: 2, what: '不认识的选项 --sourcetitle' });
    expect(await portal.listing()).toEqual(before);
  });

  test('template, then import, then release', async () => {
    const portal = await evidencePortal();
    const empty = join(await emptyFolder(), 'new.xlsx');
    expect(runScript('scripts/evidence.ts', 'template', empty).output).toBe(
      `写入 ${empty}。填好后运行 npm run evidence -- import ${empty}\n`,
    );
    expect(runOn(portal, 'scripts/evidence.ts', 'import', await filledTemplate([good])).output).toBe(
      `证据 ev-001 已写入 ${LEDGER}\n共写入 1 条证据。\n`,
    );
    const after = '已发布 1 条记录（数据日期 2026-01-15），新增 1 条；写入 content/released.yaml\n';
    expect(runOn(portal, 'scripts/evidence.ts', 'release').output).toBe(after);
    expect(runOn(portal, 'scripts/evidence.ts', 'release').output).toBe(
      '1 条记录都已发布（数据日期 2026-01-15），没有变化。\n',
    );
  });

  test('import exits 1 with every problem', async () => {
    const portal = await evidencePortal();
    const file = await sheetFile('batch.xlsx', '不是工作簿');
    expect(runOn(portal, 'scripts/evidence.ts', 'import', file)).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        `${file}:1 不是完好的 xlsx 文件。请用 Excel 或 WPS 打开它，另存为 .xlsx，或导出为 CSV 后再导入。`,
        '共 1 处问题。',
        '什么也没有写入。\n',
      ].join('\n'),
    });
  });
});
