import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip } from '#files/zip/read.ts';
import { readZip } from '../../fixtures/read-zip.ts';
import { Refused } from '#domain/refused.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';
import { handmadeZip } from '../../fixtures/handmade-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const words = bytes('原文照录。'.repeat(100));
const good = { name: 'good.txt', bytes: words };

describe('a zip that is as it was made', () => {
  test('is read file by file', () => {
    const files = new Map([
      ['a/原文.txt', words],
      ['b.txt', bytes('')],
      ['c.bin', bytes('x')],
    ]);
    const read = readZip(sealedZip(files, (path) => path === 'c.bin'));
    expect(read).toEqual({ files, damaged: new Map(), faults: [] });
  });

  test('may name folders, and may be written with sizes that follow the bytes', () => {
    const zip = handmadeZip([
      { name: 'a/', bytes: bytes('') },
      { ...good, sizesFollow: true },
    ]);
    expect(readZip(zip)).toEqual({ files: new Map([['good.txt', words]]), damaged: new Map(), faults: [] });
  });

  test('may be empty', () => {
    expect(readZip(zipSync({}))).toEqual({ files: new Map(), damaged: new Map(), faults: [] });
  });
});

describe('is refused, with a sentence', () => {
  const refusal = (zip: Uint8Array) => {
    try {
      openZip(zip);
    } catch (error) {
      if (error instanceof Refused) return error.message;
      throw error;
    }
    return 'opened';
  };

  test.each([
    ['../evil.txt', '压缩包里的条目“../evil.txt”指向文件夹之外（..），不安全，没有打开。'],
    ['a/../../evil.txt', '压缩包里的条目“a/../../evil.txt”指向文件夹之外（..），不安全，没有打开。'],
    ['/etc/passwd', '压缩包里的条目“/etc/passwd”是绝对路径，不安全，没有打开。'],
    ['C:/evil.txt', '压缩包里的条目“C:/evil.txt”带有盘符，不安全，没有打开。'],
    ['a\\..\\evil.txt', '压缩包里的条目“a\\..\\evil.txt”含有反斜杠，不安全，没有打开。'],
    ['a\u0000b.txt', '压缩包里的条目“a\\u0000b.txt”含有控制字符，不安全，没有打开。'],
    ['a\u202etxt.exe', '压缩包里的条目“a\\u202etxt.exe”含有控制字符，不安全，没有打开。'],
    ['a//b.txt', '压缩包里的条目“a//b.txt”不是规范的路径，不安全，没有打开。'],
    ['./b.txt', '压缩包里的条目“./b.txt”不是规范的路径，不安全，没有打开。'],
  ])('a name like %j', (name, sentence) => {
    expect(refusal(handmadeZip([good, { name, bytes: words }]))).toBe(sentence);
  });

  test('one name twice', () => {
    expect(refusal(handmadeZip([good, good]))).toBe('压缩包里的条目“good.txt”出现了两次，解开时会互相覆盖，没有打开。');
  });

  test('names that are one to a system that does not tell cases apart', () => {
    expect(refusal(handmadeZip([good, { name: 'Good.TXT', bytes: words }]))).toBe(
      '压缩包里的条目“good.txt”和“Good.TXT”只有大小写之类的差别，解开时会互相覆盖，没有打开。',
    );
  });

  test('an encrypted entry', () => {
    expect(refusal(handmadeZip([good, { name: 'secret.txt', bytes: words, flags: 1 }]))).toMatch(
      /^压缩包里的“secret\.txt”加了密/u,
    );
  });

  test('a symbolic link', () => {
    expect(refusal(handmadeZip([{ name: 'link', bytes: bytes('/etc/passwd'), mode: 0o120777 }]))).toMatch(
      /^压缩包里的“link”是符号链接/u,
    );
  });

  test.each([
    ['a pipe', 0o010644],
    ['a device', 0o020644],
    ['a disk', 0o060644],
    ['a socket', 0o140644],
  ])('%s', (_, mode) => {
    expect(refusal(handmadeZip([{ name: 'special', bytes: bytes(''), mode }]))).toBe(
      '压缩包里的“special”是管道、设备一类的特殊文件，不安全，没有打开。',
    );
    expect(refusal(handmadeZip([{ ...good, mode: 0o100644 }]))).toBe('opened');
  });

  test('an entry that declares more than any compression can make', () => {
    expect(refusal(handmadeZip([good, { name: 'bomb', bytes: words, size: 2 ** 31 }]))).toMatch(
      /^条目“bomb”自称能从 \d+ 字节解出 2147483648 字节.*“压缩炸弹”/u,
    );
  });

  test('a zip that really unpacks to very much more than it weighs', () => {
    expect(refusal(zipSync({ zeros: new Uint8Array(80 * 2 ** 20) }, { level: 9 }))).toMatch(/“压缩炸弹”，没有打开/u);
  });

  test('more than two gibibytes together', () => {
    const packed = new Uint8Array(6 * 2 ** 20);
    const entries = ['a', 'b', 'c'].map((name) => ({ name, bytes: words, packed, size: 10 ** 9 }));
    expect(refusal(handmadeZip(entries.slice(0, 2)))).toBe('opened');
    expect(refusal(handmadeZip(entries))).toMatch(/自称解开后有 2\.8 GiB，像是“压缩炸弹”，没有打开。$/u);
  });

  test('an entry inside the bytes of another', () => {
    const inner = handmadeZip([good]);
    const entries = [
      { name: 'outer.bin', bytes: inner, packed: inner, method: 0 },
      { ...good, at: 30 + 'outer.bin'.length },
    ];
    expect(refusal(handmadeZip(entries))).toMatch(/^压缩包里的“good\.txt”与别的条目共用同一段内容/u);
  });

  test('more entries than a snapshot can have', () => {
    const none = { bytes: bytes(''), packed: bytes(''), method: 0 };
    const entries = Array.from({ length: 100_001 }, (_, at) => ({ ...none, name: `${at}` }));
    expect(refusal(handmadeZip(entries.slice(0, 100_000)))).toBe('opened');
    expect(refusal(handmadeZip(entries))).toMatch(/^压缩包里有 100001 个条目，超过 100000 个的上限/u);
  });

  test('a zip cut off anywhere', () => {
    const zip = handmadeZip([good, { name: 'b.txt', bytes: words }]);
    for (let length = 0; length < zip.length; length++) {
      expect(refusal(zip.slice(0, length)), `${length} bytes`).toMatch(/^这不是完整的 zip 压缩包/u);
    }
  });

  test('a file that is no zip', () => {
    expect(refusal(bytes('<!doctype html>'.repeat(100)))).toMatch(/^这不是完整的 zip 压缩包/u);
  });
});

describe('damage to one entry is told by its name and hides no other', () => {
  const others = (zip: Uint8Array) => {
    const { files, damaged } = readZip(zip);
    expect([...files.keys()]).toEqual(['good.txt']);
    return Object.fromEntries(damaged);
  };

  test('compressed bytes that are none', () => {
    const zip = handmadeZip([good, { name: 'bad.txt', bytes: words, packed: new Uint8Array(20).fill(0xff) }]);
    expect(others(zip)).toEqual({ 'bad.txt': '压缩包里的“bad.txt”解不开：压缩的内容已损坏。' });
  });

  test('bytes that go on beyond what is declared: they are cut off, not allocated', () => {
    const zip = handmadeZip([good, { name: 'bad.txt', bytes: new Uint8Array(2 ** 20), size: 1000 }]);
    expect(others(zip)).toEqual({ 'bad.txt': '压缩包里的“bad.txt”解不开：长度与所记不符。' });
  });

  test('bytes that end before what is declared', () => {
    const zip = handmadeZip([good, { name: 'bad.txt', bytes: words, size: words.length + 1 }]);
    expect(others(zip)).toEqual({ 'bad.txt': '压缩包里的“bad.txt”解不开：长度与所记不符。' });
  });

  test('other bytes of the same length', () => {
    const zip = handmadeZip([good, { name: 'bad.txt', bytes: words, crc: 1 }]);
    expect(others(zip)).toEqual({ 'bad.txt': '压缩包里的“bad.txt”已损坏：CRC-32 校验不符。' });
  });

  test('a way of compressing that snapshots do not use', () => {
    const zip = handmadeZip([good, { name: 'bad.txt', bytes: words, method: 14 }]);
    expect(others(zip)).toEqual({ 'bad.txt': '压缩包里的“bad.txt”解不开：用了存档不用的压缩方式（14）。' });
  });

  test('a header that says something else than the directory', () => {
    const zip = handmadeZip([good, { name: 'bad.txt', bytes: words, localName: 'bed.txt' }]);
    expect(others(zip)).toEqual({ 'bad.txt': '压缩包里的“bad.txt”解不开：它的头部与目录所记不一致。' });
  });

  test('a stretch of the directory', () => {
    const zip = handmadeZip([{ name: 'bad.txt', bytes: words }, good]);
    const directory = zip.length - 22 - 2 * 46 - 'bad.txtgood.txt'.length;
    zip[directory + 28] = 99;
    expect(readZip(zip).faults[0]).toBe('压缩包的目录在第 1 个条目处损坏。');
    expect(others(zip)).toEqual({});
  });
});

test('bytes before the zip are one fault, and every entry is still read', () => {
  const zip = readZip(Buffer.concat([words, handmadeZip([good, { name: 'more.txt', bytes: words }])]));
  expect(zip.faults).toEqual([`压缩包前面多出 ${words.length} 个字节，不是压缩包的内容。`]);
  expect(zip.files.get('more.txt')).toEqual(words);
});

test('what no entry owns is told: some programmes would unpack it', () => {
  const zip = handmadeZip([good, { name: 'hidden.txt', bytes: words, isUnlisted: true }]);
  expect(readZip(zip).faults).toEqual(['压缩包里有目录没有列出的内容。']);
});
