import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertApart, assertReplaceable } from '#files/safe-place.ts';

/** A project with a folder of content, one of results and a link to the content. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const folder of ['content/documents', 'dist']) mkdirSync(join(root, folder), { recursive: true });
  symlinkSync(join(root, 'content'), join(root, 'link'));
  return root;
}

describe('what is written stays apart from what is kept', () => {
  test.each([
    ['content', '它就是 content'],
    ['content/', '它就是 content'],
    ['dist/../content', '它就是 content'],
    ['link', '它就是 content'],
    ['link/new/deeper', '它在 content 里面'],
    ['content/documents', '它在 content 里面'],
    ['.', '整个项目在这个文件夹里'],
    ['..', '整个项目在这个文件夹里'],
  ])('%s is refused', async (out, why) => {
    const root = project();
    const kept = join(root, 'content');
    await expect(assertApart(join(root, out), [kept], root)).rejects.toThrow(why.replace('content', kept));
  });

  test('what holds it is refused, outside of the project too', async () => {
    const root = project();
    const county = join(root, 'elsewhere/county');
    await expect(assertApart(join(root, 'elsewhere'), [county], root)).rejects.toThrow(
      `不能写到 ${join(root, 'elsewhere')}：它里面有 ${county}，那里的文件要保留。请用 --out 换一个新的或空的文件夹。`,
    );
  });

  test.each(['dist', 'content-2', 'new/content', '../elsewhere'])('%s is free', async (out) => {
    const root = project();
    await expect(assertApart(join(root, out), [join(root, 'content')], root)).resolves.toBeUndefined();
  });
});

describe('a folder is replaced', () => {
  const earlier = async () => true;
  const other = async () => false;
  const occupied = (...names: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'occupied-'));
    for (const name of names) writeFileSync(join(folder, name), '');
    return folder;
  };

  test('where it is not there, is empty, or was made before', async () => {
    await assertReplaceable(join(occupied(), 'new'), other, '网站');
    await assertReplaceable(occupied(), other, '网站');
    await assertReplaceable(occupied('a', 'b'), earlier, '网站');
  });

  test('never where it holds anything else', async () => {
    const folder = occupied('b.txt', 'a.txt');
    await expect(assertReplaceable(folder, other, '以前生成的网站')).rejects.toThrow(
      `不能写到 ${folder}：里面有 a.txt 等 2 项，而它不是以前生成的网站，不能删除。请用 --out 换一个新的或空的文件夹；确实不要的，请先自己删除。`,
    );
  });

  test('never where it is a repository, also of earlier portals', async () => {
    await expect(assertReplaceable(occupied('.git', 'build.json'), earlier, '网站')).rejects.toThrow(
      '它是一个 git 仓库',
    );
  });

  test('never where it is a file', async () => {
    await expect(assertReplaceable(join(occupied('a'), 'a'), earlier, '网站')).rejects.toThrow(
      '路径中有一段是文件，不是文件夹',
    );
  });
});
