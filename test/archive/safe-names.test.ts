import { describe, expect, test } from 'vitest';
import { unsafeNames } from '#archive/safe-names.ts';

describe('names of files that are not safe everywhere', () => {
  test.each([
    [['measures/a/1/index.html', 'api/v1/x.schema.json', '_astro/_number_.Bsp-x.css']],
    [['consul/nullable.txt', 'a/com10.txt']],
  ])('%j are safe', (paths) => {
    expect(unsafeNames(paths)).toEqual([]);
  });

  test.each([
    [['a/B.txt', 'a/b.txt'], 'a/b.txt 和 a/B.txt 只有大小写不同，在 Windows 和 macOS 上是同一个文件'],
    [[`${'a'.repeat(151)}`], `${'a'.repeat(151)} 有 151 个字符，超过 150 个，在 Windows 上可能解不开`],
    [['原文.txt'], '原文.txt 含有字母、数字和 . _ - @ + 以外的字符，不是每个系统都能用作文件名'],
    [['a/b:c.txt'], 'a/b:c.txt 含有字母、数字和 . _ - @ + 以外的字符，不是每个系统都能用作文件名'],
    [['a/NUL.txt'], 'a/NUL.txt 里有 Windows 不允许的名字（设备名、以点结尾或空名）'],
    [['com1'], 'com1 里有 Windows 不允许的名字（设备名、以点结尾或空名）'],
    [['a./b'], 'a./b 里有 Windows 不允许的名字（设备名、以点结尾或空名）'],
  ])('%j: %s', (paths, sentence) => {
    expect(unsafeNames(paths)).toEqual([sentence]);
  });
});
