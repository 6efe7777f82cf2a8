import { readFile, stat } from 'node:fs/promises';
import { snapshotCheck } from '#words/snapshot-check.ts';
import { Refused } from '#domain/refused.ts';
import { publicKeyFrom, type PublicKey } from '../minisign/public-key.ts';
import { verifyFolder } from './folder.ts';
import { shelfOfFolder } from './folder-shelf.ts';
import type { Verdict, VerifyOptions } from './verdict.ts';
import { verifyPackage } from './zip.ts';

/**
 * Checks a zip, a WACZ or a folder of this computer.
 *
 * @throws {Refused} where there is nothing at `path` that can be read, or what never ends: a pipe, a device.
 */
export async function verifyPath(path: string, options: VerifyOptions = {}): Promise<Verdict> {
  const there = await readable(path, () => stat(path));
  if (!there.isFile() && !there.isDirectory()) throw new Refused(snapshotCheck.unreadable.notArchive(path));
  if (there.isDirectory()) return verifyFolder(await readable(path, () => shelfOfFolder(path)), options);
  const bytes = await readable(path, () => readFile(path));
  return verifyPackage(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), options);
}

/**
 * The public key that `--trust` names: a file, or the key itself.
 *
 * @throws {Refused} for a file that cannot be read, and for what is no key.
 */
export async function trustedKey(given: string): Promise<PublicKey> {
  const isFile = await stat(given).then(
    (there) => there.isFile(),
    () => false,
  );
  return publicKeyFrom(isFile ? await readable(given, () => readFile(given, 'utf8')) : given);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹，请检查路径',
  ENOTDIR: '没有这个文件或文件夹，请检查路径',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  ERR_FS_FILE_TOO_LARGE: '文件超过 2 GiB，存档不会这样大',
};

async function readable<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    throw new Refused(`无法核对 ${path}：${REASONS[code] ?? `读不出来（${code}）`}。`);
  }
}
