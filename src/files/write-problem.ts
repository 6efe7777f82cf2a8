import { Refused } from '#domain/refused.ts';

const PERMISSION = '没有写入的权限。请换一个文件夹（--out），或修改它的权限';
const NO_FOLDER = '路径中有一段是文件，不是文件夹。请换一个文件夹（--out）';
const NO_SWAP = '它是挂载点，或正被别的程序占用，不能整个换掉。请换成其中的一个文件夹（--out），或关闭占用它的程序';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满。请腾出空间后再运行',
  EDQUOT: '超出了磁盘配额。请腾出空间后再运行',
  EFBIG: '文件超出了系统允许的大小。请放宽限制（ulimit -f）后再运行',
  EMFILE: '打开的文件太多。请放宽限制（ulimit -n）后再运行',
  EACCES: PERMISSION,
  EPERM: PERMISSION,
  EROFS: '这个位置只能读，不能写。请换一个文件夹（--out）',
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  ENAMETOOLONG: '路径太长。请换一个文件夹（--out）',
  EBUSY: NO_SWAP,
  EXDEV: NO_SWAP,
};

/** What programs without Node's codes, such as Rolldown and Pagefind, write of the same errors (POSIX `strerror`). */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/no space left on device/iu, 'ENOSPC'],
  [/quota exceeded/iu, 'EDQUOT'],
  [/file too large/iu, 'EFBIG'],
  [/too many open files/iu, 'EMFILE'],
  [/permission denied/iu, 'EACCES'],
  [/read-only file system/iu, 'EROFS'],
];

/** Why the system would not write, and what to do, as one sentence without its full stop; `undefined` for an error of another kind. */
export function writeProblem(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code = '', syscall, message }: NodeJS.ErrnoException = at;
    // What Node says of a place that can only be read, and of one of the kernel's own.
    if (code === 'ENOENT' && syscall === 'mkdir') return '这个位置不能新建文件夹。请换一个文件夹（--out）';
    const said = SAID.find(([words]) => words.test(message))?.[1];
    const reason = REASONS[code] ?? REASONS[said ?? ''];
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** What to throw where writing a folder failed with an error: a refusal where the system would not write, else the error as it is. */
export function refusalOf(folder: string, error: unknown): unknown {
  const reason = writeProblem(error);
  return reason === undefined ? error : new Refused(`没有写成 ${folder}：${reason}。原有的文件没有改动。`);
}
