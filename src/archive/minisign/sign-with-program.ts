import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOfBase64, lettersOf } from './base64.ts';
import { Refused } from '#domain/refused.ts';

/** How to get the program. */
export const GET_MINISIGN =
  'minisign 程序可用 apt-get install minisign 或 brew install minisign 安装，见 https://jedisct1.github.io/minisign/';

/** Signs bytes in the minisign format as the file of a name. */
type Sign = (bytes: Uint8Array, what: string) => Uint8Array;

/**
 * What signs the files of a snapshot, once its data date is known: the program minisign, with the secret key in `keyFile`. It asks for the
 * key's password itself, once for each file; the comment that is signed too names file and data date, so that the same key makes the same
 * signature.
 *
 * @throws {Refused} where the key or the program is not there, and from what is returned where the program does not sign.
 */
export function signingProgram(keyFile: string): (dataDate: string) => Sign {
  if (!existsSync(keyFile))
    throw new Refused(`读不到密钥文件 ${keyFile}。请检查 --sign-with 的路径；密钥用 minisign -G 生成。`);
  if (spawnSync('minisign', ['-v']).error) throw new Refused(`没有找到 minisign 程序，不能签名。${GET_MINISIGN}。`);
  if (!isSecretKey(readFileSync(keyFile, 'utf8')))
    throw new Refused(`${keyFile} 不是 minisign 密钥，不能签名。请检查 --sign-with 的路径；密钥用 minisign -G 生成。`);
  return (dataDate) => (bytes, what) => {
    const folder = mkdtempSync(join(tmpdir(), 'minisign-'));
    try {
      const [file, signature] = [join(folder, what), join(folder, `${what}.minisig`)];
      writeFileSync(file, bytes);
      const comment = `file:${what} data-date:${dataDate}`;
      console.error(`由 minisign 签署 ${what}：`);
      const args = ['-S', '-s', keyFile, '-m', file, '-x', signature, '-t', comment];
      const { status } = spawnSync('minisign', args, { stdio: ['inherit', 'ignore', 'inherit'] });
      if (status !== 0 || !existsSync(signature)) {
        throw new Refused(`minisign 没有签署 ${what}。请检查 ${keyFile} 是不是 minisign 密钥，密码对不对。`);
      }
      return new Uint8Array(readFileSync(signature));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

/** Its second line is the key in base64, 158 bytes that begin with `Ed` (https://jedisct1.github.io/minisign/, “Secret key format”). */
function isSecretKey(text: string): boolean {
  const [comment = '', line = ''] = text.split(/\r?\n/u);
  const bytes = bytesOfBase64(line.trim());
  return comment.startsWith('untrusted comment:') && bytes?.length === 158 && lettersOf(bytes.subarray(0, 2)) === 'Ed';
}
