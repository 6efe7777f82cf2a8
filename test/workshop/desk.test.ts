import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { extname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentProblems } from '#formats/content-problems.ts';
import { serveWorkshop, type Serving } from '#workshop/desk/serve.ts';
import { RAW } from '../fixtures/raw-documents.ts';
import { smallPortal, type SmallPortal } from '../fixtures/small-portal.ts';

const TOKEN = 'a1b2c3';

interface Opened extends Serving {
  readonly portal: SmallPortal;
}

async function opened(): Promise<Opened> {
  const portal = await smallPortal();
  const place = { root: portal.root, folder: portal.folder };
  const serving = await serveWorkshop(place, { port: 0, token: TOKEN, problemsOf: contentProblems });
  onTestFinished(() => serving.close());
  return { ...serving, portal };
}

/** Sends a form as the workshop's own pages do. */
function post(address: string, fields: Readonly<Record<string, string | File>>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return fetch(address, { method: 'POST', body, headers: { origin: new URL(address).origin } });
}

const rawFile = (text: string | Uint8Array, name = '云川意见.txt') => new File([text as BlobPart], name);
const textOf = async (response: Response) => (await response.text()).replaceAll(/<style>[\s\S]*<\/style>/gu, '');

async function read({ address }: Serving, file: File): Promise<{ readonly page: string; readonly at: string }> {
  const response = await post(`${address}files`, { file });
  return { page: await textOf(response), at: response.url };
}

describe('a file that is given', () => {
  test('is shown with every paragraph and where it goes, and nothing is written', async () => {
    const desk = await opened();
    const before = await desk.portal.listing();
    const { page } = await read(desk, rawFile(RAW));
    expect(page).toContain('读到的“云川意见.txt”');
    expect(page).toContain('全文 6 段，认出 3 条举措。');
    const rows = [...page.matchAll(/<td>(\d+)<\/td><td class="(\w+)">([^<]+)<\/td><td>([^<]+)<\/td>/gu)];
    expect(rows.map(([, number, place, name]) => `${number} ${place} ${name}`)).toEqual([
      '1 opening 标题与序言',
      '2 others 章节与其他',
      '3 measures 举措 1-1',
      '4 measures 举措 1-2',
      '5 others 章节与其他',
      '6 measures 举措 2-1',
    ]);
    expect(rows.map(([, , , , text]) => text).join('\n')).toBe(RAW.trim());
    expect(page).toContain('value="yunchuan"');
    expect(await desk.portal.listing()).toEqual(before);
  });

  test('is read at the level that the editor chooses', async () => {
    const desk = await opened();
    const { at } = await read(desk, rawFile(RAW));
    const page = await textOf(await fetch(`${at}?level=${encodeURIComponent('一、')}`));
    expect(page).toContain('全文 6 段，认出 2 条举措。');
    expect(page).toMatch(/value="一、" checked>/u);
  });

  test('becomes drafts when it is accepted, which one press takes back', async () => {
    const desk = await opened();
    const before = await desk.portal.listing();
    const { at } = await read(desk, rawFile(RAW));
    const written = await post(`${at}accept`, { document: 'yunchuan-2025', level: '(一)' });
    expect(await textOf(written)).toContain('<li>content/measures/yunchuan-2025/1-1.mdx</li>');
    const measure = join(desk.portal.root, 'content/measures/yunchuan-2025/1-1.mdx');
    expect(await readFile(measure, 'utf8')).toContain('draft: true');
    expect(await textOf(await post(`${written.url}undo`, {}))).toContain('已撤销，文件恢复原样。');
    expect(await desk.portal.listing()).toEqual(before);
  });

  test('is not taken back where an editor has written in its drafts since', async () => {
    const desk = await opened();
    const { at } = await read(desk, rawFile(RAW));
    const written = await post(`${at}accept`, { document: 'yunchuan-2025', level: '(一)' });
    await desk.portal.spoil('content/measures/yunchuan-2025/1-2.mdx', 'title: ""', 'title: 健全调解');
    const after = await desk.portal.listing();
    const refused = await post(`${written.url}undo`, {});
    expect(refused.status).toBe(409);
    expect(await textOf(refused)).toContain(
      '没有撤销：content/measures/yunchuan-2025/1-2.mdx 写入后又改过。要恢复原样，请用 git。',
    );
    expect(await desk.portal.listing()).toEqual(after);
  });

  test('that cannot be written keeps what was typed, and says why', async () => {
    const desk = await opened();
    const before = await desk.portal.listing();
    const { at } = await read(desk, rawFile(RAW));
    const refused = await post(`${at}accept`, { document: '云川', level: '(一)' });
    expect(refused.status).toBe(422);
    const page = await textOf(refused);
    expect(page).toContain('文件编号“云川”不能用作网址。请用小写英文字母、数字和连字符，如 sample-2025。');
    expect(page).toContain('value="云川"');
    expect(page).not.toContain('/workshop-');
    expect(await desk.portal.listing()).toEqual(before);
  });

  test.each([
    ['that is empty', rawFile(''), '云川意见.txt：文件是空的。请换成含有全文的原始文本。'],
    [
      'that is a picture',
      rawFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13), '扫描.png'),
      '扫描.png：这是图片，不是文字。',
    ],
    ['with a path in its name', rawFile('', 'C:\\文件\\a.txt'), '>a.txt：文件是空的'],
  ])('%s is refused with what to do', async (_, file, told) => {
    const response = await post(`${(await opened()).address}files`, { file });
    expect(response.status).toBe(422);
    expect(await textOf(response)).toContain(told);
  });

  test.each([
    ['..', '原始文件'],
    ['../../意见.txt', '意见.txt'],
    ['a\nb:c?.txt', 'a_b_c_.txt'],
    [`${'长'.repeat(200)}.txt`, `${'长'.repeat(56)}.txt`],
  ])('called %j is read, and written, under a name of its own: %s', async (name, shown) => {
    const desk = await opened();
    const { page, at } = await read(desk, rawFile(RAW, name));
    expect(page).toContain(`读到的“${shown}”`);
    await post(`${at}accept`, { document: 'yunchuan-2025', level: '(一)' });
    expect(await desk.portal.read(`content/sources/raw/yunchuan-2025.raw${extname(shown)}`)).toBe(RAW);
  });

  test('may be pasted as text', async () => {
    const response = await post(`${(await opened()).address}files`, { text: RAW });
    expect(await textOf(response)).toContain('全文 6 段，认出 3 条举措。');
  });

  test('of which the text holds markup is shown as text', async () => {
    const { page } = await read(
      await opened(),
      rawFile('意见\n一、<img src=x onerror=alert(1)>\n二、&amp;\n', 'a&amp;b.txt'),
    );
    expect(page).toContain('&#x3C;img src=x');
    expect(page).toContain('“a&#x26;amp;b.txt”');
  });
});

describe('the workshop answers to its own pages alone', () => {
  /** The status of a request with headers that fetch would not send. */
  async function statusOf(address: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const sent = request(address, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
    return promise;
  }

  test.each([
    ['another host name that leads here', { host: 'evil.example' }, 'GET', 403],
    ['the page of another site', { origin: 'https://evil.example' }, 'GET', 403],
    ['a form of another site', { origin: 'https://evil.example' }, 'POST', 403],
    ['a form of nobody’s', {}, 'POST', 403],
    ['its own page', {}, 'GET', 200],
  ])('%s: %s', async (_, headers, method, status) => {
    expect(await statusOf((await opened()).address, headers, method)).toBe(status);
  });

  test('under its token, and nothing of it may be framed, kept or run', async () => {
    const { address } = await opened();
    expect(new URL(address).hostname).toBe('127.0.0.1');
    expect((await fetch(new URL('/', address))).status).toBe(404);
    expect((await fetch(`${address}files/7/`)).status).toBe(404);
    const { headers } = await fetch(address);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+';.*frame-ancestors 'none'/u,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
