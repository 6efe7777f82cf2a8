import { describe, expect, test } from 'vitest';
import { runOn, runScript } from '../fixtures/command-line.ts';
import { files, smallPortal } from '../fixtures/small-portal.ts';

describe('node scripts/check.ts', () => {
  test('exits 0 and counts what it read, where all is well', async () => {
    expect(runOn(await smallPortal(), 'scripts/check.ts')).toEqual({
      exitCode: 0,
      output: '内容检查通过：1 个文件，4 条举措。\n',
      errors: '',
    });
  });

  test('exits 1 and prints the report and nothing else, where there are problems', async () => {
    const portal = await smallPortal();
    await portal.spoil(files.filing, '    kind: target\n', '');
    await portal.spoil(files.mediation, '每季度的通报', '{每季度的通报');
    const ran = runOn(portal, 'scripts/check.ts');
    expect(ran).toEqual({ exitCode: 1, output: '', errors: `${await portal.report()}\n` });
    expect(ran.errors).toMatch(/\n共 2 处问题。\n$/u);
  });

  test('finds nothing wrong with the content of the portal', () => {
    const ran = runScript('scripts/check.ts');
    expect(ran.errors).toBe('');
    expect(ran.output).toMatch(/^内容检查通过：\d+ 个文件，\d+ 条举措。\n$/u);
  });
});
