import { gunzipSync, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { sha256Of } from '#files/hash.ts';
import { waczOf } from '#archive/wacz/package.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (title: string, body: string) =>
  bytes(
    `<!doctype html><html><head><title>${title}</title></head><body><nav>栏目</nav><main>${body}</main></body></html>`,
  );
const site = new Map([
  ['index.html', page('首页', '<h1>台账</h1> <p>第一<b>句</b>。</p><script>code()</script>')],
  ['measures/a/1/index.html', page('举措一', '<p>原文</p>')],
  ['embed/measures/a/1/index.html', page('举措一', '<p>原文</p>')],
  ['api/v1/measures.json', bytes('[]')],
  ['search/register.json.gz', Uint8Array.of(0x1f, 0x8b, 0)],
]);
const served = { files: site, root: 'https://example.org/ledger/', moment: '2026-11-21T00:00:00Z' };
const about = { title: '司改台账', description: 'test', software: 'reform-ledger' };
const wacz = await waczOf(served, about);
const files = unzipSync(wacz);
const textOf = (path: string) => new TextDecoder().decode(files[path]);
const linesOf = (path: string) => textOf(path).trimEnd().split('\n');

describe('a WACZ', () => {
  test('holds WARC, index, pages, data package and digest, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      'archive/reform-ledger.warc.gz',
      'datapackage-digest.json',
      'datapackage.json',
      'indexes/index.cdx',
      'pages/pages.jsonl',
    ]);
  });

  test('keeps the WARC unpacked a second time, so that players read single records out of it', () => {
    const at = Buffer.from(wacz).indexOf('archive/reform-ledger.warc.gz');
    expect(Buffer.from(wacz).readUInt16LE(at - 30 + 8)).toBe(0);
  });

  test('describes each resource by its size and hash, and itself by the digest', () => {
    const description = JSON.parse(textOf('datapackage.json')) as Record<string, unknown> & {
      resources: { path: string; hash: string; bytes: number }[];
    };
    expect(description['wacz_version']).toBe('1.1.1');
    expect(description['created']).toBe('2026-11-21T00:00:00Z');
    for (const { path, hash, bytes: size } of description.resources) {
      expect([path, hash, size]).toEqual([path, `sha256:${sha256Of(files[path] as Uint8Array)}`, files[path]?.length]);
    }
    expect(description.resources).toHaveLength(3);
    expect(JSON.parse(textOf('datapackage-digest.json'))).toEqual({
      path: 'datapackage.json',
      hash: `sha256:${sha256Of(files['datapackage.json'] as Uint8Array)}`,
    });
  });

  test('has every resource as served, at its address and with its media type', async () => {
    const found: [string, string, Uint8Array][] = [];
    const warc = files['archive/reform-ledger.warc.gz'] as Uint8Array;
    for await (const record of new WARCParser(
      (async function* () {
        yield warc;
      })(),
    )) {
      const content = await record.readFully(false);
      if (record.warcType !== 'response') continue;
      expect(record.warcDate).toBe('2026-11-21T00:00:00Z');
      found.push([record.warcTargetURI ?? '', String(record.httpHeaders?.headers.get('Content-Type')), content]);
    }
    expect(found).toEqual([
      [
        'https://example.org/ledger/api/v1/measures.json',
        'application/json; charset=utf-8',
        site.get('api/v1/measures.json'),
      ],
      [
        'https://example.org/ledger/embed/measures/a/1/',
        'text/html; charset=utf-8',
        site.get('embed/measures/a/1/index.html'),
      ],
      ['https://example.org/ledger/', 'text/html; charset=utf-8', site.get('index.html')],
      ['https://example.org/ledger/measures/a/1/', 'text/html; charset=utf-8', site.get('measures/a/1/index.html')],
      ['https://example.org/ledger/search/register.json.gz', 'application/gzip', site.get('search/register.json.gz')],
    ]);
  });

  test('says that its records were written from the built files, not recorded from a server', async () => {
    const warc = files['archive/reform-ledger.warc.gz'] as Uint8Array;
    const info = new TextDecoder().decode(gunzipSync(warc));
    expect(info).toContain('\r\ndescription: Written from the built files, not recorded from a server: ');
  });

  test('has a second record of pages that read a query, which a player finds for whatever is asked of them', async () => {
    const asked = new Map([...site, ['search/index.html', page('搜索', '<p>结果</p>')] as const]);
    const { 'indexes/index.cdx': index } = unzipSync(await waczOf({ ...served, files: asked }, about));
    expect(
      [...new TextDecoder().decode(index).matchAll(/"url": ?"([^"]*search\/(?:\?[^"]*)?)"/gu)].map(([, url]) => url),
    ).toEqual([`${served.root}search/`, `${served.root}search/?q=`]);
  });

  test('has an index whose lines are sorted and point at whole records', () => {
    const lines = linesOf('indexes/index.cdx');
    expect(lines).toEqual([...lines].sort());
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const { url, offset, length } = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string>;
      const warc = files['archive/reform-ledger.warc.gz'] as Uint8Array;
      const record = gunzipSync(warc.subarray(Number(offset), Number(offset) + Number(length)));
      expect(new TextDecoder().decode(record)).toContain(`WARC-Target-URI: ${url}\r\n`);
    }
  });

  test('lists its pages with title and the text that is read, without those that other sites show within theirs', () => {
    const [header, ...pages] = linesOf('pages/pages.jsonl').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(header).toEqual({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages', hasText: true });
    expect(pages.map(({ url, title, text }) => [url, title, text])).toEqual([
      ['https://example.org/ledger/', '首页', '台账 第一句。'],
      ['https://example.org/ledger/measures/a/1/', '举措一', '原文'],
    ]);
  });

  test('is the same each time', async () => {
    expect(await waczOf({ ...served, files: new Map([...site].reverse()) }, about)).toEqual(wacz);
  });
});
