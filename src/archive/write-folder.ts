import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './files.ts';
import { Refusal } from './refusal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满。请腾出空间后再运行',
  EDQUOT: '超出了磁盘配额。请腾出空间后再运行',
  EACCES: '没有写入的权限。请换一个文件夹（--out），或修改它的权限',
  EPERM: '没有写入的权限。请换一个文件夹（--out），或修改它的权限',
  EROFS: '这个位置只能读，不能写。请换一个文件夹（--out）',
  ENOTDIR: '路径中有一段是文件，不是文件夹。请换一个文件夹（--out）',
  EEXIST: '路径中有一段是文件，不是文件夹。请换一个文件夹（--out）',
  ENAMETOOLONG: '路径太长。请换一个文件夹（--out）',
};

/**
 * Writes files to a folder so that it is there whole or not at all: written beside, then renamed. What stood there before is replaced.
 *
 * @param write how one file is written.
 * @throws {Refusal} where the folder cannot be written; it is then as it was before.
 */
export async function writeFolder(folder: string, files: Files, write: typeof writeFile = writeFile): Promise<void> {
  const beside = join(dirname(folder), `.${folder.split(/[\\/]/u).at(-1)}-unfinished`);
  const before = `${beside}-before`;
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await write(join(beside, path), bytes);
    }
    await rename(folder, before).catch(unlessMissing);
    await rename(beside, folder).catch(async (error: unknown) => {
      await rename(before, folder).catch(unlessMissing);
      throw error;
    });
    await rm(before, { recursive: true, force: true });
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    throw new Refusal(`没有写成 ${folder}：${reason}。原有的文件没有改动。`);
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
