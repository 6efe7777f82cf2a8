import { describe, expect, test } from 'vitest';
import { verifyBag } from '#archive/verify/bag.ts';
import { verifyFolder } from '#archive/verify/folder.ts';
import { shelfOf } from '#archive/verify/shelf.ts';
import { below, bytesOf, DATA_DATE, PAYLOAD, snapshotBag, textOf, withManifests } from '../../fixtures/snapshot-bag.ts';

const PAGE = 'data/measures/shenzhen-2020/8/index.html';
const altered = (change: (files: Map<string, Uint8Array>) => void) => {
  const files = snapshotBag();
  change(files);
  return files;
};
const replaced = (path: string, from: string | RegExp, to: string) =>
  altered((files) => files.set(path, bytesOf(textOf(files.get(path)).replace(from, to))));
const differences = async (files: Map<string, Uint8Array>) => {
  const { isIntact, changed, removed, added, faults } = await verifyBag(files);
  return { isIntact, changed, removed, added, faults };
};
const none = { isIntact: false, changed: [], removed: [], added: [], faults: [] };

test('a bag that is as it was made is intact', async () => {
  expect(await verifyBag(snapshotBag())).toMatchObject({
    isIntact: true,
    checked: PAYLOAD.size + 7,
    dataDate: DATA_DATE,
    seal: null,
    signature: { state: 'none' },
  });
});

describe('names just the file concerned', () => {
  test('changed', async () => {
    expect(await differences(altered((files) => files.set(PAGE, bytesOf('别的话'))))).toEqual({
      ...none,
      changed: [PAGE],
    });
  });

  test('changed, where the manifest was made to agree', async () => {
    const files = altered((all) => all.set(PAGE, bytesOf('别的话')));
    files.set('manifest-sha256.txt', withManifests(files).get('manifest-sha256.txt') ?? bytesOf(''));
    expect(await differences(files)).toEqual({ ...none, changed: [PAGE, 'manifest-sha256.txt'] });
  });

  test('changed, where both manifests were made to agree', async () => {
    const files = withManifests(altered((all) => all.set(PAGE, bytesOf('别的话'))));
    expect(await differences(files)).toEqual({
      ...none,
      changed: [PAGE, 'manifest-sha256.txt', 'tagmanifest-sha256.txt'],
    });
  });

  test('removed', async () => {
    expect(await differences(altered((files) => files.delete(PAGE)))).toEqual({ ...none, removed: [PAGE] });
  });

  test('added', async () => {
    expect(await differences(altered((files) => files.set('data/new.html', bytesOf('新'))))).toEqual({
      ...none,
      added: ['data/new.html'],
    });
  });

  test('renamed', async () => {
    const files = altered((all) => {
      all.set('data/moved.html', all.get(PAGE) ?? bytesOf(''));
      all.delete(PAGE);
    });
    expect(await differences(files)).toEqual({ ...none, removed: [PAGE], added: ['data/moved.html'] });
  });

  test('outside the payload', async () => {
    const files = altered((all) => {
      all.set('README.txt', bytesOf('别的话'));
      all.delete('index.html');
      all.set('note.txt', bytesOf('新'));
    });
    expect(await differences(files)).toEqual({
      ...none,
      changed: ['README.txt'],
      removed: ['index.html'],
      added: ['note.txt'],
    });
  });

  test.each([
    ['a hash in the manifest', 'manifest-sha256.txt', /^./u, (hex: string) => (hex === '0' ? '1' : '0')],
    ['a hash in the tag manifest', 'tagmanifest-sha256.txt', /^./u, (hex: string) => (hex === '0' ? '1' : '0')],
    ['a path in the manifest', 'manifest-sha256.txt', 'measures.csv', () => 'measures.tsv'],
    ['a path in the tag manifest', 'tagmanifest-sha256.txt', 'README.txt', () => 'REEDME.txt'],
  ])('a list, not what it misleads about: %s', async (_, path, from, to) => {
    const text = textOf(snapshotBag().get(path));
    const files = altered((all) => all.set(path, bytesOf(text.replace(from, to))));
    expect(await differences(files)).toEqual({ ...none, changed: [path] });
  });

  test('snapshot.json, whatever was changed in it', async () => {
    expect(await differences(replaced('snapshot.json', '司改台账', '司改帐本'))).toEqual({
      ...none,
      changed: ['snapshot.json'],
    });
    expect(await differences(replaced('snapshot.json', '\n}', ' \n}'))).toEqual({
      ...none,
      changed: ['snapshot.json'],
    });
    expect(await differences(replaced('snapshot.json', '"format"', '"farmat"'))).toEqual({
      ...none,
      changed: ['snapshot.json'],
      faults: ['snapshot.json 的内容不完整，或写法不对。'],
    });
  });
});

describe('the way manifests are written is strict', () => {
  test.each([
    ['capitals', /[a-f](?=[0-9a-f]* {2})/u, (letter: string) => letter.toUpperCase(), /第 \d+ 行不是/u],
    ['a tab', / {2}/u, () => ' \t', /第 1 行不是/u],
    ['three blanks', / {2}/u, () => '   ', /第 1 行不是/u],
    ['a blank at the end of a line', /\n/u, () => ' \n', /第 1 行不是/u],
    ['the line ends of Windows', /\n/u, () => '\r\n', /第 1 行不是/u],
    ['an empty line', /\n/u, () => '\n\n', /第 2 行不是/u],
    ['a byte order mark', /^/u, () => '\ufeff', /第 1 行不是/u],
    ['no end of the last line', /\n$/u, () => '', /最后一行没有写完/u],
    [
      'another order',
      /^(.*\n)(.*\n)/u,
      (both: string) => both.split('\n').reverse().join('\n').slice(1) + '\n',
      /没有按路径排序/u,
    ],
  ])('%s', async (_, from, to, fault) => {
    const before = textOf(snapshotBag().get('manifest-sha256.txt'));
    const text = before.replace(from, (match) => to(match));
    expect(text).not.toBe(before);
    // The tag manifest is made to agree: only the strict reading can tell.
    const files = altered((all) => all.set('manifest-sha256.txt', bytesOf(text)));
    const verdict = await verifyBag(files);
    expect(verdict).toMatchObject({ isIntact: false, changed: ['manifest-sha256.txt'] });
    expect(verdict.faults).toContainEqual(expect.stringMatching(fault));
  });

  test('not text at all', async () => {
    const files = altered((all) => all.set('tagmanifest-sha256.txt', Uint8Array.of(0xff, 0xfe)));
    expect(await differences(files)).toEqual({
      ...none,
      changed: ['tagmanifest-sha256.txt'],
      faults: ['tagmanifest-sha256.txt 不是 UTF-8 文本，已经损坏。'],
    });
  });
});

describe('packaging that is wrong in itself, although every hash agrees', () => {
  test('no manifest: nothing can be checked, and which file is missing is said', async () => {
    expect(await verifyBag(altered((files) => files.delete('manifest-sha256.txt')))).toMatchObject({
      isIntact: false,
      checked: 0,
      removed: ['manifest-sha256.txt'],
      faults: ['缺少 manifest-sha256.txt：没有这份清单，就无法核对任何文件。'],
    });
  });

  test.each([
    ['tagmanifest-sha256.txt', '缺少 tagmanifest-sha256.txt，data/ 以外的文件只能与 snapshot.json 核对。'],
    ['snapshot.json', '缺少 snapshot.json。'],
    ['bagit.txt', '缺少 bagit.txt：这不是完整的 BagIt 存档。'],
    ['bag-info.txt', '缺少 bag-info.txt。'],
  ])('no %s', async (path, fault) => {
    expect(await differences(altered((files) => files.delete(path)))).toEqual({
      ...none,
      removed: [path],
      faults: [fault],
    });
  });

  test('a sum of the payload that is not that of the payload', async () => {
    expect(await differences(snapshotBag({ oxum: '5.1' }))).toEqual({
      ...none,
      faults: [
        expect.stringMatching(
          /^bag-info\.txt 的 Payload-Oxum 说 data\/ 里有 1 个文件、5 字节，实际是 4 个、\d+ 字节。$/u,
        ),
      ],
    });
    expect((await verifyBag(snapshotBag({ oxum: 'many' }))).faults).toEqual([
      'bag-info.txt 应当有一行“Payload-Oxum: 字节数.文件数”。',
    ]);
  });

  test('another declaration', async () => {
    expect((await verifyBag(snapshotBag({ bagit: 'BagIt-Version: 0.97\n' }))).faults).toEqual([
      'bagit.txt 应当只有两行：“BagIt-Version: 1.0”和“Tag-File-Character-Encoding: UTF-8”。',
    ]);
  });

  test('files still to be fetched', async () => {
    const files = snapshotBag({ tags: new Map([['fetch.txt', bytesOf('https://example.org/x - data/x\n')]]) });
    expect((await verifyBag(files)).faults).toEqual(['存档里不应当有 fetch.txt。']);
  });

  test('a record of a later format says what to use instead', async () => {
    const files = withManifests(replaced('snapshot.json', '"format": 1', '"format": 2'));
    expect((await verifyBag(files)).faults).toEqual([
      'snapshot.json 用的是较新的格式（2），请用这份存档自带的 verify.html 核对。',
    ]);
  });

  test('a size that is not the file’s', async () => {
    const files = withManifests(replaced('snapshot.json', '"size": 0', '"size": 1'));
    expect((await verifyBag(files)).faults).toEqual(['snapshot.json 所记 data/pagefind/empty.bin 的大小与文件不符。']);
  });
});

describe('a folder', () => {
  test('may stand in the one that was chosen', async () => {
    expect(await verifyFolder(shelfOf(below('下载 的/', snapshotBag())))).toMatchObject({
      isIntact: true,
      checked: 11,
    });
  });

  test('mentions what systems leave in it, and does not count it', async () => {
    const files = snapshotBag()
      .set('.DS_Store', bytesOf('x'))
      .set('data/Thumbs.db', bytesOf('x'))
      .set('desktop.ini', bytesOf('x'))
      .set('data/._index.html', bytesOf('x'))
      .set('data/@eaDir/index.html/SYNOPHOTO_THUMB_M.jpg', bytesOf('x'));
    expect(await verifyFolder(shelfOf(files))).toMatchObject({
      isIntact: true,
      checked: 11,
      ignored: [
        '.DS_Store',
        'data/._index.html',
        'data/@eaDir/index.html/SYNOPHOTO_THUMB_M.jpg',
        'data/Thumbs.db',
        'desktop.ini',
      ],
    });
    expect(await verifyBag(files)).toMatchObject({
      isIntact: false,
      added: [
        '.DS_Store',
        'data/._index.html',
        'data/@eaDir/index.html/SYNOPHOTO_THUMB_M.jpg',
        'data/Thumbs.db',
        'desktop.ini',
      ],
    });
  });

  test('counts a file that its lists name, whatever it is called', async () => {
    const files = snapshotBag({ payload: new Map([...PAYLOAD, ['data/Thumbs.db', bytesOf('x')]]) });
    files.set('data/Thumbs.db', bytesOf('y'));
    expect(await verifyFolder(shelfOf(files))).toMatchObject({ isIntact: false, changed: ['data/Thumbs.db'] });
  });

  test('empty, or with something else in it, is told as such', async () => {
    expect((await verifyFolder(shelfOf(new Map()))).faults).toEqual(['文件夹是空的，没有可核对的文件。']);
    const { isIntact, faults } = await verifyFolder(shelfOf(new Map([['a/b.txt', bytesOf('x')]])));
    expect(isIntact).toBe(false);
    expect(faults[0]).toMatch(/^这个文件夹里没有存档/u);
  });
});
