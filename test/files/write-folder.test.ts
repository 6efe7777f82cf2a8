import { mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refused } from '#domain/refused.ts';
import { writeFolder } from '#files/write-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['a.txt', bytes('a')],
  ['b/c.txt', bytes('c')],
]);
const place = () => mkdtempSync(join(tmpdir(), '存 档-'));

describe('a folder is written whole or not at all', () => {
  test('whole', async () => {
    const parent = place();
    await writeFolder(join(parent, 'new'), files);
    expect(readdirSync(parent)).toEqual(['new']);
    expect(readFileSync(join(parent, 'new/b/c.txt'), 'utf8')).toBe('c');
  });

  test('what stood there before is replaced', async () => {
    const parent = place();
    mkdirSync(join(parent, 'new'));
    writeFileSync(join(parent, 'new/old.txt'), 'old');
    await writeFolder(join(parent, 'new'), files);
    expect(readdirSync(parent)).toEqual(['new']);
    expect(readdirSync(join(parent, 'new'))).toEqual(['a.txt', 'b']);
  });

  test('where the disk fills up on the way, what stood there stays and nothing is left beside it', async () => {
    const parent = place();
    mkdirSync(join(parent, 'new'));
    writeFileSync(join(parent, 'new/old.txt'), 'old');
    const full: typeof writeFile = async (path, content) => {
      if (String(path).endsWith('c.txt')) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      await writeFile(path, content);
    };
    await expect(writeFolder(join(parent, 'new'), files, full)).rejects.toThrow(
      new Refused(`没有写成 ${join(parent, 'new')}：磁盘已满。请腾出空间后再运行。原有的文件没有改动。`),
    );
    expect(readdirSync(parent)).toEqual(['new']);
    expect(readdirSync(join(parent, 'new'))).toEqual(['old.txt']);
  });

  test('below a file it cannot be, which is said', async () => {
    const parent = place();
    writeFileSync(join(parent, 'file'), '');
    await expect(writeFolder(join(parent, 'file/new'), files)).rejects.toThrow('路径中有一段是文件，不是文件夹');
    expect(readdirSync(parent)).toEqual(['file']);
  });
});
