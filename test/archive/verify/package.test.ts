import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sealedZip } from '#files/zip/sealed-zip.ts';
import { sealed } from '#files/zip/seal.ts';
import { reportOf, reportText } from '#archive/verify/report.ts';
import type { Verdict } from '#archive/verify/verdict.ts';
import { verifyPackage } from '#archive/verify/zip.ts';
import { flipped } from '../../fixtures/bits.ts';
import { handmadeZip } from '../../fixtures/handmade-zip.ts';
import { below, bytesOf, DATA_DATE, snapshotBag, snapshotWacz, snapshotZip, TOP } from '../../fixtures/snapshot-bag.ts';

const PAGE = 'data/measures/shenzhen-2020/8/index.html';
const rest = (verdict: Verdict) => {
  const { isIntact, changed, removed, added, faults, seal } = verdict;
  return { isIntact, changed, removed, added, faults, seal };
};
const whole = { isIntact: true, changed: [], removed: [], added: [], faults: [], seal: 'holds' };
const broken = { ...whole, isIntact: false };
const zipOf = (files: ReadonlyMap<string, Uint8Array>) => sealedZip(below(TOP, files));

describe('a zip', () => {
  test('that is as it was made is intact', async () => {
    const verdict = await verifyPackage(snapshotZip());
    expect(rest(verdict)).toEqual(whole);
    expect(reportText(reportOf('存档.zip', verdict))).toBe(
      [
        `完好，但没有签名，不能知道是谁封装的（任何人都能改动内容后重新封装）：存档.zip，共 11 个文件，数据日期 ${DATA_DATE}。`,
        '压缩包的封印完好：从封装以来一个字节也没有变。',
      ].join('\n'),
    );
  });

  test('sealed anew around an altered file names it', async () => {
    const files = snapshotBag().set(PAGE, bytesOf('别的话'));
    const verdict = await verifyPackage(zipOf(files));
    expect(rest(verdict)).toEqual({ ...broken, changed: [PAGE] });
    expect(reportText(reportOf('存档.zip', verdict))).toBe(
      [
        `不完好：存档.zip，数据日期 ${DATA_DATE}。`,
        '被改动 1 个：',
        `  ${PAGE}`,
        '压缩包的封印与现在的内容相符，里面却不是完整的存档：像是改动之后重新封装的。',
        '共核对 11 个文件，没有列出的都与清单一致。',
        '没有签名：校验只能说明文件与清单一致，不能说明清单出自谁手。',
      ].join('\n'),
    );
  });

  test('with bytes put before it has one problem, and its files are still checked', async () => {
    const verdict = await verifyPackage(Buffer.concat([bytesOf('#!/bin/sh\n'), snapshotZip()]));
    expect(rest(verdict)).toEqual({
      ...broken,
      seal: 'broken',
      faults: ['压缩包前面多出 10 个字节，不是压缩包的内容。'],
    });
    expect(reportOf('存档.zip', verdict).sentences[0]).toBe('压缩包本身被改动过，但里面的 11 个文件都与清单一致。');
  });

  test('packed again by another programme: the packaging changed, the files did not', async () => {
    const again = zipSync(Object.fromEntries(below(TOP, snapshotBag())), { level: 1 });
    const verdict = await verifyPackage(again);
    expect(rest(verdict)).toEqual({ ...broken, seal: 'none' });
    expect(reportOf('存档.zip', verdict).sentences[0]).toBe(
      '压缩包没有封印，可能被改动过，或被重新打包，但里面的 11 个文件都与清单一致。',
    );
  });

  test('changed in its packaging alone says so', async () => {
    // The time of the first entry.
    const verdict = await verifyPackage(flipped(snapshotZip(), 10 * 8));
    expect(rest(verdict)).toEqual({ ...broken, seal: 'broken' });
    expect(reportOf('存档.zip', verdict).sentences[0]).toBe('压缩包本身被改动过，但里面的 11 个文件都与清单一致。');
  });

  test('damaged in one entry names it and still checks the others', async () => {
    const entries = [...below(TOP, snapshotBag())].map(([name, bytes]) => ({ name, bytes }));
    const zip = sealed(handmadeZip(entries.map((entry) => (entry.name === TOP + PAGE ? { ...entry, crc: 1 } : entry))));
    const verdict = await verifyPackage(zip);
    expect(rest(verdict)).toEqual({
      ...broken,
      changed: [PAGE],
      faults: [`压缩包里的“${TOP}${PAGE}”已损坏：CRC-32 校验不符。`],
    });
    expect(verdict.checked).toBe(11);
  });

  test('with files beside the bag names them', async () => {
    const files = below(TOP, snapshotBag()).set('__MACOSX/._x', bytesOf('x')).set(`${TOP}.DS_Store`, bytesOf('x'));
    expect(rest(await verifyPackage(sealedZip(files)))).toEqual({
      ...broken,
      added: ['.DS_Store', '__MACOSX/._x'],
    });
  });

  test('with another folder than the snapshot’s, or none, says so', async () => {
    for (const top of ['other/', '']) {
      expect(rest(await verifyPackage(sealedZip(below(top, snapshotBag()))))).toEqual({
        ...broken,
        faults: ['压缩包里的文件应当都在 reform-ledger-2026-11-21/ 这个文件夹里。'],
      });
    }
  });

  test.each([
    ['traversal', sealed(handmadeZip([{ name: '../evil', bytes: bytesOf('x') }])), /指向文件夹之外/u],
    ['no zip', bytesOf('不是压缩包'), /^这不是完整的 zip 压缩包/u],
    ['nothing', new Uint8Array(), /^这不是完整的 zip 压缩包/u],
    ['cut off', snapshotZip().slice(0, 900), /^这不是完整的 zip 压缩包/u],
    ['something else', sealedZip(new Map([['a.txt', bytesOf('x')]])), /^压缩包里没有存档/u],
  ])('that is no snapshot is refused with a sentence: %s', async (_, zip, sentence) => {
    const verdict = await verifyPackage(zip);
    expect(verdict.isIntact).toBe(false);
    expect(verdict.faults[0]).toMatch(sentence);
    expect(reportText(reportOf('x', verdict)).split('\n')[0]).toBe('不完好：x。');
  });
});

describe('a WACZ', () => {
  const altered = (change: (files: Map<string, Uint8Array>) => void) => {
    const files = snapshotWacz();
    change(files);
    return verifyPackage(sealedZip(files));
  };

  test('that is as it was made is intact', async () => {
    const verdict = await altered(() => undefined);
    expect(rest(verdict)).toEqual(whole);
    expect(verdict).toMatchObject({ kind: 'wacz', checked: 5, dataDate: DATA_DATE });
  });

  test('names what was changed, removed and added', async () => {
    const verdict = await altered((files) => {
      files.set('archive/data.warc.gz', bytesOf('x'));
      files.delete('pages/pages.jsonl');
      files.set('extra.txt', bytesOf('x'));
    });
    expect(rest(verdict)).toEqual({
      ...broken,
      changed: ['archive/data.warc.gz'],
      removed: ['pages/pages.jsonl'],
      added: ['extra.txt'],
    });
  });

  test('with a list that is not as its digest says is told as such', async () => {
    const verdict = await altered((files) => {
      const list = new TextDecoder().decode(files.get('datapackage.json'));
      files.set('datapackage.json', bytesOf(`${list}\n`));
    });
    expect(rest(verdict)).toEqual({
      ...broken,
      changed: ['datapackage.json'],
      faults: ['datapackage.json 本身被改动过，其他文件与它的比对只供参考。'],
    });
  });

  test('without a digest, or with a list or a digest that is none, is told as such', async () => {
    expect(rest(await altered((files) => files.delete('datapackage-digest.json')))).toEqual({
      ...broken,
      removed: ['datapackage-digest.json'],
    });
    expect((await altered((files) => files.set('datapackage-digest.json', bytesOf('{}')))).faults).toEqual([
      'datapackage-digest.json 不是 WACZ 1.1.1 的写法。',
    ]);
    expect((await altered((files) => files.set('datapackage.json', bytesOf('{')))).faults).toEqual([
      'datapackage.json 不是 WACZ 1.1.1 的写法，因此无法核对任何文件。',
    ]);
  });
});
