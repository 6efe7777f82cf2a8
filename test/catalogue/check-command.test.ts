import { describe, expect, test } from 'vitest';
import { runScript } from '../fixtures/command-line.ts';
import { emptyFolder, files, smallPortal } from '../fixtures/small-portal.ts';

describe('node scripts/check.ts <folder>', () => {
  test('exits 0 and counts what it read, where all is well', async () => {
    const { root } = await smallPortal();
    expect(runScript('scripts/check.ts', root)).toEqual({
      exitCode: 0,
      output: '内容检查通过：1 个文件，4 条举措。\n',
      errors: '',
    });
  });

  test('exits 1 and prints the report and nothing else, where there are problems', async () => {
    const portal = await smallPortal();
    await portal.spoil(files.filing, '    kind: target\n', '');
    await portal.spoil(files.mediation, '每季度的通报', '{每季度的通报');
    const ran = runScript('scripts/check.ts', portal.root);
    expect(ran).toEqual({ exitCode: 1, output: '', errors: `${await portal.report()}\n` });
    expect(ran.errors).toMatch(/\n共 2 处问题。\n$/u);
  });

  test('has no stack trace even for a folder without content', async () => {
    const ran = runScript('scripts/check.ts', await emptyFolder());
    expect(ran.exitCode).toBe(1);
    expect(ran.errors).toBe(
      [
        ...['bodies', 'glossary', 'site', 'themes'].map(
          (name) => `content/${name}.yaml:1 没有这个文件。请新建它，字段见 CONTRIBUTING。`,
        ),
        '共 4 处问题。\n',
      ].join('\n'),
    );
  });

  test('finds nothing wrong with the content of the portal', () => {
    const ran = runScript('scripts/check.ts');
    expect(ran.errors).toBe('');
    expect(ran.output).toBe('内容检查通过：8 个文件，236 条举措。\n');
  });
});
